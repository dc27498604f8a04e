import { parseHTML } from 'linkedom';
import { Readability } from '@mozilla/readability';
import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import fs from 'node:fs'; import zlib from 'node:zlib';
import { wordsOf } from '/work/intake/src/intake/node.ts';
import { furniture } from '/work/intake/src/intake/rules/furniture.ts';
const dir='/work/shared/extraction'; const truth=JSON.parse(fs.readFileSync(dir+'/ground-truth.json'));
const toks=t=>t.match(/[\p{L}\p{N}_]+/gu)??[];
const out=[];
for(const id of Object.keys(truth)){
  const html=zlib.gunzipSync(fs.readFileSync(`${dir}/html/${id}.html.gz`)).toString('utf8');
  const {document}=parseHTML(html);
  const el=new Readability(document,{serializer:e=>e,disableJSONLD:true,keepClasses:true}).parse()?.content; if(!el)continue;
  const md=toMdast(fromDom(el));
  const T=toks(truth[id].articleBody); const big=new Set(); for(let i=0;i<T.length;i++){big.add(T.slice(i,i+2).join(' '));}
  const uni=new Set(T);
  const flat=md.children.flatMap(n=>n.type==='list'||n.type==='blockquote'?n.children.map(c=>({t:n.type,n:c})):[{t:n.type,n}]);
  let k=0;
  for(const {t,n} of flat){ k++; const w=wordsOf(n); const b=toks(w); if(!b.length)continue; let hit=0; if(b.length===1)hit=uni.has(b[0])?1:0; else {for(let i=0;i<b.length-1;i++)if(big.has(b[i]+' '+b[i+1]))hit++; hit/=b.length-1;}
   out.push({id:id.slice(0,6),pos:k/flat.length,type:t,len:b.length,hit,f:furniture(w)??'',text:w}); }
}
fs.writeFileSync('/tmp/blocks.json',JSON.stringify(out));
const fp=out.filter(o=>o.hit<0.5); const tp=out.filter(o=>o.hit>=0.5);
const sum=x=>x.reduce((a,b)=>a+b.len,0);
console.log('blocks',out.length,'fp',fp.length,sum(fp),'tp',tp.length,sum(tp),'fp caught',fp.filter(o=>o.f).length,sum(fp.filter(o=>o.f)),'tp lost',tp.filter(o=>o.f).length);
console.log('TP lost:'); for(const o of tp.filter(o=>o.f))console.log(o.id,o.type,o.f,'|',o.text.slice(0,150));
