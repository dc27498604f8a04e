import { parseHTML } from 'linkedom';
import { Readability } from '@mozilla/readability';
import fs from 'node:fs'; import zlib from 'node:zlib';
const dir='/work/shared/extraction'; const truth=JSON.parse(fs.readFileSync(dir+'/ground-truth.json'));
const toks=t=>t.match(/[\p{L}\p{N}_]+/gu)??[];
const stat=new Map();
for(const id of Object.keys(truth)){
  const html=zlib.gunzipSync(fs.readFileSync(`${dir}/html/${id}.html.gz`)).toString('utf8');
  const {document}=parseHTML(html);
  const el=new Readability(document,{serializer:e=>e,disableJSONLD:true,keepClasses:true}).parse()?.content; if(!el)continue;
  const T=toks(truth[id].articleBody); const big=new Set(); for(let i=0;i<T.length;i++)big.add(T.slice(i,i+2).join(' '));
  const walk=(n,tk)=>{ if(n.nodeType===3){const b=toks(n.textContent); if(!b.length||tk.size===0)return; let hit=0; if(b.length===1)return; for(let i=0;i<b.length-1;i++)if(big.has(b[i]+' '+b[i+1]))hit++; hit/=b.length-1; for(const t of tk){const s=stat.get(t)??{tp:0,fp:0,pages:new Set()}; if(hit>=.5)s.tp+=b.length; else {s.fp+=b.length;s.pages.add(id);} stat.set(t,s);} return;}
    if(n.nodeType!==1)return; const s=new Set(tk); s.add('<'+n.tagName.toLowerCase()+'>'); for(const a of ['class','id','data-testid','itemprop','role']){const v=n.getAttribute?.(a); if(v)for(const t of v.replace(/([a-z])([A-Z])/g,'$1 $2').toLowerCase().split(/[^a-z]+/))if(t.length>1)s.add(t);} for(const c of n.childNodes)walk(c,s); };
  walk(el,new Set());
}
const rows=[...stat].map(([t,s])=>({t,tp:s.tp,fp:s.fp,p:s.pages.size})).filter(r=>r.fp>=8&&r.p>=1&&r.fp>r.tp*0.8).sort((a,b)=>b.fp-a.fp);
console.log(rows.map(r=>`${r.t}:${r.fp}/${r.tp}/${r.p}`).join('  '));
