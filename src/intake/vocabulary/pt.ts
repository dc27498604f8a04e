import type { Vocabulary } from './types.ts';

export const pt: Vocabulary = {
  buttons: `
    assinantes, só assinantes, só para assinantes,
    compartilhar, compartilhe, compartilhe isso, compartilhe este artigo, compartilhar em, compartilhar no,
    compartilhar via, compartilhar notícia, compartilhe esta notícia, partilhar, partilhe, partilhar no, partilhar
    em, partilhar artigo, partilhe este artigo, partilhar este artigo, tweetar, tuitar, imprimir, enviar, enviar por
    email, enviar por e mail, e mail, email, salvar, guardar, guardar artigo, guardar para ler depois, favoritos,
    copiar, copiar link, copiar ligação, link copiado, ouvir, ouvir artigo, ouça este artigo, ouça esta notícia,
    ouvir a notícia, ler mais, leia mais, saiba mais, saber mais, ver mais, ver tudo, ver todos, ver todas, mostrar
    mais, carregar mais, continuar lendo, continue lendo, continuar a ler, continue a ler, clique aqui, próximo,
    próxima, anterior, próximo artigo, artigo anterior, próxima notícia, notícia anterior, voltar, voltar ao topo,
    topo, início, página inicial, capa, menu, buscar, busca, pesquisar, pesquisa, procurar, ir para o conteúdo,
    saltar para o conteúdo, pular para o conteúdo, entrar, iniciar sessão, fazer login, login, sair, cadastre se,
    registar, registe se, registrar, criar conta, minha conta, assinar, assine, assine já, assinaturas, inscreva se,
    subscrever, subscreva, seguir, siga nos, siga, gosto, curtir, fechar, abrir, ampliar, tela cheia, ecrã inteiro,
    ver galeria, galeria, fotogaleria, ver vídeo, assistir, oferecer artigo, reportar erro, comunicar erro, informar
    erro, denunciar, contacto, contato, contactos, fale conosco, quem somos, sobre nós, política de privacidade,
    privacidade, termos de uso, termos e condições, política de cookies, estatuto editorial,
    definições, configurações, aceitar, aceitar todos, aceito, rejeitar, rejeitar todos, recusar, ok, newsletter,
    newsletters, notificações, ativar notificações, alertas, app, aplicação, baixar app, doar, doe, loja,
    publicidade, anuncie, mapa do site, tamanho da letra, opções, outras aplicações, outros apps, obter link, gerar
    link, clique para compartilhar, clique para compartilhar no, clique para partilhar, clique para imprimir,
    carregando, a carregar, ouça este conteúdo, ouça, ouvir este conteúdo, ouvir notícia, veja fotos, ver fotos,
    reproduzir, copiar para a área de transferência, seguir autor, seguir tema, sim, não, cancelar inscrição,
    cancelar subscrição, ative as notificações, agora não, não obrigado, dê um conteúdo, benefício do assinante, já
    é assinante, continue lendo este artigo, ouça a reportagem, ouvir texto, veja o vídeo, veja o vídeo abaixo, veja
    mais notícias, emissão online, leia tudo sobre o tema, assine e leia sem limites, presentear, comentar, ver
    menos,
    agora não,
    carregar mais publicações, publicações anteriores, carregar publicações anteriores, postagens anteriores,
    atualizações anteriores
  `,
  comments: `
    comentário, comentários, ver comentários, ler comentários, mostrar comentários, todos os comentários,
    deixe um comentário, deixar um comentário, deixe seu comentário, deixe o seu comentário, deixe uma resposta,
    escreva um comentário, escreva o seu comentário, adicionar comentário, adicionar um comentário,
    enviar um comentário, enviar comentário, postar um comentário, postar comentário, publicar comentário, comentar,
    comente, sem comentários, nenhum comentário, não há comentários, ainda não há comentários, ainda sem comentários,
    seja o primeiro, seja o primeiro a comentar, participe da conversa, participe na discussão,
    participe da discussão, junte se à conversa, entre na conversa, dê a sua opinião, responder, resposta, respostas,
    cancelar resposta, denunciar comentário, comentários recentes, últimos comentários, comentários encerrados,
    os comentários estão encerrados, os comentários estão fechados, comentários desativados,
    o seu endereço de email não será publicado, o seu endereço de e mail não será publicado,
    campos obrigatórios são marcados com, campos obrigatórios marcados com, ordenar por, mais recentes, mais antigos,
    mais votados, nome, site, conversa, os comentários são de responsabilidade dos autores
  `,
  adverts: `
    publicidade, pub, anúncio, anúncios, patrocinado, conteúdo patrocinado, conteúdo publicitário, informe publicitário,
    continua após a publicidade, a notícia continua após a publicidade, continua depois da publicidade,
    continua após o anúncio, o artigo continua após a publicidade, continue lendo após a publicidade,
    continue a ler após a publicidade, continua a ler após a publicidade, em parceria com, apresentado por,
    fim da publicidade, saltar publicidade, conteúdo de parceiros, publieditorial, continua depois do anúncio,
    a seguir à publicidade, o artigo continua após,
    denunciar este anúncio, denunciar anúncio, o artigo continua depois da imagem, continua depois da foto,
    continua depois da imagem, matéria continua após a foto, texto continua após a imagem, continua após o vídeo
  `,
  sections: `
    nesta edição, neste número,
    leia também, leia ainda, leia mais, ler também, veja também, veja mais, ver também, pode gostar, também pode
    gostar, pode interessar, pode também interessar, pode interessar lhe, poderá também gostar, talvez você goste,
    você também pode gostar, você pode gostar, você pode se interessar, recomendado para você, recomendado para si,
    recomendados, recomendamos, notícias relacionadas, artigos relacionados, matérias relacionadas, posts
    relacionados, conteúdo relacionado, conteúdos relacionados, relacionados, relacionadas, relacionado, temas
    relacionados, mais notícias, mais artigos, mais sobre, mais sobre este tema, mais em, mais de, mais do mesmo
    autor, outras notícias, outros artigos, mais lidas, as mais lidas, mais lidos, os mais lidos, mais lidas do dia,
    mais vistas, mais vistos, mais populares, populares, mais comentadas, últimas notícias, últimas, última hora,
    notícias recentes, artigos recentes, posts recentes, em destaque, destaques, em alta, tendências, não perca, a
    não perder, sugestões, sugestões de leitura, sobre o autor, sobre a autora, arquivo, arquivos, categorias,
    tópicos, tópicos relacionados, vídeos, do mesmo autor, no mesmo tema, siga nos, escolhas do editor, escolha dos
    editores, para aprofundar, mais da região, conteúdo recomendado, leituras recomendadas, outras matérias, veja
    outras notícias, veja mais notícias, últimos artigos, mais recentes, mais comentados, publicações relacionadas,
    publicações recentes, assuntos relacionados, no site, artigos populares, poderá gostar também, artigos mais
    lidos, urgente, pontos principais, resumo, em resumo, bom dia, o essencial, alerta, saiba mais, recomendadas,
    em, agora no
  `,
  seeAlso: `
    leia também, leia ainda, leia mais, leia, leia aqui, leia a íntegra, ler também, ler mais, veja também, veja
    mais, veja, ver também, vejam também, confira, confira também, confira ainda, assista, assista também, ouça,
    ouça também, saiba mais, mais sobre, mais, recomendado, recomendamos, relacionado, relacionada, notícia
    relacionada, artigo relacionado, não perca, a não perder, vídeo, fotos, galeria, fotogaleria, podcast, ao vivo,
    direto, em direto, análise, entrevista, opinião, contexto, entenda, também, continue lendo, acompanhe, para
    saber mais, em atualização, últimas notícias, você pode gostar, pode interessar, pode também gostar de, poderá
    gostar de, também poderá gostar, artigo anterior, próximo artigo, notícia anterior, próxima notícia, mais
    informações
  `,
  counters: `
    visualizações, leituras, visitas, partilhas, compartilhamentos, comentários, comentário, curtidas, gostos, min,
    minutos, minuto, minutos de leitura, minuto de leitura, min de leitura, leitura, tempo de leitura,
    tempo estimado de leitura, leitura de, votos, avaliação, fotos, palavras, leitores, segundos, horas, seguidores,
    reações, vezes, lido
  `,
  credits: `
    foto, fotos, fotografia, imagem, imagens, crédito, créditos, crédito da foto, crédito da imagem,
    créditos da imagem, crédito foto, foto de, foto por, foto divulgação, divulgação, foto reprodução, reprodução,
    arquivo, foto de arquivo, imagem de arquivo, imagem ilustrativa, foto ilustrativa, ilustração, infografia,
    infográfico, legenda, fonte da imagem, captura de ecrã, cortesia, vídeo, copyright, direitos reservados, mapa,
    gráfico, fotógrafo, imagem de capa
  `,
  tags: `
    tags, etiquetas, etiqueta, temas, tema, palavras chave, tópicos, assuntos, assunto, categoria, categorias,
    marcadores, secção, seção, arquivado em, mais sobre, publicado em, editoria, neste artigo
  `,
  bylines: `
    por, de, autor, autora, autores, escrito por, publicado por, texto, texto de, redação, redacção, da redação,
    um artigo de, reportagem de, reportagem, editado por, edição, jornalista, correspondente, enviado por, postado por
  `,
  sources: `
    fonte, fontes, com informações de, com informações da, com informações do, com agências,
    publicado originalmente em, publicado originalmente por, este artigo foi publicado originalmente em, via
  `,
  published: `
    publicado, publicado em, publicado a, publicada em, publicação, data, data de publicação, postado em, criado em,
    criado a, primeira publicação, enviado, enviado em, em, escrito em, publicado às
  `,
  updated: `
    atualizado, atualizado em, atualizado a, atualizada, atualizada em, actualizado, actualizado em,
    última atualização, última atualização em, última actualização, atualização, modificado, modificado em,
    última modificação, editado, editado em, atualizado há, em atualização, em actualização
  `,
  calls: `
    inscreva se, inscreve te, subscreva, assine, siga, siga nos, siga o, siga a, segue nos, junte se, junta te,
    entre no, entre em, entre para, participe do, registe se, cadastre se, baixe, descarregue, faça download,
    receba, clique, clique aqui, apoie, faça uma doação, torne se, fique por dentro, fique a par, mantenha se, não
    perca, não perca nada, acompanhe, acompanhe as, acompanhe o, acompanhe tudo, para receber, para ficar, para
    mais, para ler mais, para continuar a ler, para continuar lendo, se quiser, se você, se gostou, se tem, gostou,
    quer receber, quer ficar, tem alguma, tem uma, você também pode, pode seguir, escreva nos, escreva para,
    contacte nos, envie nos, envie sua, partilhe, compartilhe, conte nos, diga nos, ative, active, aceda, acesse,
    visite o nosso, visite a nossa, curta, curta nossa, ponha gosto, adicione nos, encontre nos, já é assinante, já
    é subscritor, já assina, este conteúdo é, este artigo é, conteúdo exclusivo, leia todas, todas as notícias, as
    últimas notícias, o nosso canal, nosso canal, a nossa newsletter, no nosso canal, todas as manhãs, obrigado por,
    confira, veja todas, assista, ouça, descubra, inicie sessão, faça login, encontrou, viu algum, saiba tudo, fique
    atento, fique por dentro de, entre no grupo, participe, doe, comente, vote, envie, mande, experimente,
    veja aqui, veja as imagens, assista aqui, confira aqui, veja o vídeo, veja as fotos
  `,
  objects: `
    newsletter, newsletters, boletim, canal, canais, grupo, app, aplicativo, aplicação, página, perfil, conta,
    comunidade, redes sociais, redes, podcast, notificações, alertas, caixa de entrada, e mail, email, assinatura,
    assinante, assinantes, subscritor, sócio, membro, jornalismo independente, jornalismo, imprensa independente,
    redação, conversa, discussão, comentários, comentário, link, site, notícias, últimas notícias, informação,
    informado, informada, novidades, atualizações, edição digital, edição impressa, sem anúncios, sem limites,
    acesso ilimitado, cookies, erro, gralha, inquérito, bloqueador de anúncios, premium, conteúdo, conteúdos,
    a par de tudo, lista de transmissão
  `,
  address: `
    nosso, nossa, nossos, nossas, nos, nós, seu, sua, seus, suas, você, te, teu, tua, si
  `,
  legal: `
    todos os direitos reservados, direitos reservados, utilizamos cookies, usamos cookies, este site utiliza
    cookies, este site usa cookies, este website utiliza cookies, ao continuar a navegar, ao continuar navegando, ao
    navegar no site, ao subscrever aceita, ao se inscrever você concorda, ao se cadastrar você concorda, concorda
    com a nossa, concorda com os nossos, proibida a reprodução, é proibida a reprodução, reprodução proibida,
    reprodução total ou parcial, cancelar a qualquer momento, cancele quando quiser, cancelar a subscrição, links de
    afiliados, receber uma comissão, desative o seu bloqueador, ative o javascript, proteção de dados, não reflete
    necessariamente a opinião, não refletem necessariamente a opinião, orgulhosamente mantido com, desenvolvido por,
    nota do editor, nota da redação, artigos gratuitos, artigos grátis, exclusivo para assinantes, só para
    assinantes, não representam a opinião, aviso de privacidade, os comentários são da exclusiva responsabilidade,
    os comentários não representam, para saber tudo em primeira mão, notícias em tempo real, concordo com os termos,
    no seu email, no seu e mail, conteúdos exclusivos, o seu apoio, acessos por dia, sua assinatura pode, política
    de privacidade, sob supervisão, estagiário sob supervisão, estagiária sob supervisão, sob supervisão de, não
    representa a opinião, é do autor da mensagem, gerado por inteligência artificial, com auxílio de inteligência
    artificial, traduzido automaticamente, jogue com responsabilidade, a página está a demorar,
    gerado por ia, gerado com ia, pode conter erros, é de exclusiva responsabilidade, é da exclusiva
    responsabilidade
  `,
  self: `
    este artigo, esta notícia, esta matéria, este e mail, este email, esta mensagem, esta página, esta foto,
    este tema, este site, este conteúdo, este vídeo, matéria completa, artigo completo, notícia completa,
    texto completo
  `,
  says: `
    disse, diz, afirmou, afirma, segundo, declarou, explicou, explica, acrescentou, anunciou, informou, confirmou,
    alertou, ressaltou, destacou, sublinhou, garantiu, revelou, adiantou, referiu, de acordo com, contou
  `,
  fillers: `
    em, no, na, nos, via, por, com, o, a, os, as, um, uma, do, da, dos, das, de, ao, à, e, ou, este, esta, isso,
    artigo, notícia, matéria, página, seu, sua, seus, amigos, amigo, para, aqui, agora, grátis, tudo, todos, todas,
    novo, nova, nova janela, nova aba, abre, é, são, mais, link, nosso, nossa, h, hoje, que, se, não, ainda, pelo, às,
    notícias
  `,
  forwarded: `
    encaminhado de
  `,
  marks: `
    exclusivo, correção, corrigido, análise
  `,
  numberedMarks: `
    atualiza, atualização
  `,
};
