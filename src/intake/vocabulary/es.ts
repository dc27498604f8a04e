import type { Vocabulary } from './types.ts';

export const es: Vocabulary = {
  buttons: `
    suscriptores, solo suscriptores, exclusivo suscriptores,
    sesión cerrada, compartir, comparte, compártelo, compartir en, compartir por, compartir artículo, compartir este
    artículo, compartir noticia, compartir esta noticia, comparte esta noticia, comparte este artículo, compartir
    vía, tuitear, twittear, imprimir, enviar, enviar por correo, enviar por email, enviar a un amigo, correo, correo
    electrónico, por correo, guardar, guardar noticia, guardar artículo, guardado, favoritos, copiar, copiar enlace,
    copiar link, copiar el enlace, enlace copiado, enlace, escuchar, escuchar artículo, escuchar noticia, escucha
    este artículo, escuchar la noticia, reproducir, leer más, leer mas, seguir leyendo, continuar leyendo, sigue
    leyendo, ver más, ver mas, ver todo, ver todos, ver todas, ver menos, cargar más, mostrar más, más información,
    saber más, haz clic aquí, haga clic aquí, clic aquí, click aquí, aquí, siguiente, anterior, siguiente artículo,
    artículo anterior, artículo siguiente, noticia anterior, siguiente noticia, volver, volver arriba, subir,
    inicio, portada, menú, menu, buscar, búsqueda, ir al contenido, saltar al contenido, iniciar sesión, inicia
    sesión, cerrar sesión, registrarse, regístrate, regístrese, crear cuenta, mi cuenta, suscribirse, suscribirme,
    suscríbete, suscríbase, suscripción, seguir, síguenos, síganos, me gusta, cerrar, abrir, ampliar, ampliar
    imagen, ampliar foto, pantalla completa, ver galería, galería, ver vídeo, ver video, regalar artículo, regala
    este artículo, reportar error, reportar un error, informar de un error, contacto, contáctanos, quiénes somos,
    aviso legal, política de privacidad, privacidad, política de cookies, términos y condiciones, condiciones de
    uso, términos de uso, configurar cookies, configuración, aceptar, aceptar todo, aceptar y continuar, rechazar,
    rechazar todo, acepto, ok, newsletter, newsletters, boletín, boletines, notificaciones, activar notificaciones,
    alertas, app, descargar app, tienda, donar, dona, publicidad, anúnciate, hemeroteca, mapa del sitio, tamaño de
    letra, tamaño del texto, opciones, otras aplicaciones, obtener enlace, haz clic para compartir, haz clic para
    compartir en, haz clic para imprimir, cargando, copia y pega el código, copiar código, insertar, embed, ver
    original, denunciar contenido, leer noticia, leer artículo, leer completo, seguir autor, seguir tema, sí, no,
    darse de baja, reportar, hazte socio, hazte socia, hazte socio hazte socia, reporta un error, he visto un error,
    ver perfil, guardando favorito, noticia guardada en favoritos, elegir edición, saltar anuncio, descubre nuestras
    apps, apúntate, agrandar, deja tu comentario, votar, ver resultados, comentar, leer después, configurar, añadir
    a favoritos,
    ahora no, quizá más tarde, quizás más tarde,
    cargar más entradas, cargar entradas anteriores, entradas anteriores, ver entradas anteriores, publicaciones
    anteriores
  `,
  comments: `
    comentario, comentarios, ver comentarios, ver los comentarios, leer comentarios, mostrar comentarios,
    todos los comentarios, deja un comentario, dejar un comentario, deja tu comentario, deje un comentario,
    deje su comentario, escribe un comentario, escribe tu comentario, escribir comentario, añadir comentario,
    agregar comentario, agregar un comentario, publicar comentario, publicar un comentario,
    publicar un comentario en la entrada, comentar, comenta, comenta esta noticia, comenta este artículo,
    sin comentarios, no hay comentarios, no hay comentarios todavía, aún no hay comentarios,
    todavía no hay comentarios, sé el primero, sé el primero en comentar, sea el primero, sea el primero en comentar,
    sé el primero en opinar, únete a la conversación, únete a la discusión, únase a la conversación,
    participa en la conversación, responder, respuesta, respuestas, deja una respuesta, cancelar respuesta,
    cancelar la respuesta, denunciar, reportar comentario, comentarios recientes, últimos comentarios,
    comentarios cerrados, los comentarios están cerrados, comentarios desactivados,
    tu dirección de correo electrónico no será publicada, los campos obligatorios están marcados con,
    inicia sesión para comentar, regístrate para comentar, normas de participación, normas, opina, tu opinión,
    da tu opinión, ordenar por, más recientes, más antiguos, más valorados, nombre, web, conversación, debate
  `,
  adverts: `
    publicidad, anuncio, anuncios, patrocinado, contenido patrocinado, contenido promocionado, publirreportaje,
    la noticia continúa después de la publicidad, continúa después de la publicidad,
    el artículo continúa después de la publicidad, sigue leyendo después de la publicidad,
    continúa leyendo después de la publicidad, continua despues de la publicidad, en colaboración con, presentado por,
    fin de la publicidad, saltar publicidad, contenido externo, espacio publicitario,
    continúe leyendo después del anuncio, sigue leyendo tras el anuncio, sigue leyendo tras la publicidad,
    la noticia sigue tras la publicidad, continúa tras la publicidad, continúa tras el anuncio,
    continúa leyendo tras la publicidad, el video se reproducirá en breve, la noticia continúa debajo,
    denunciar este anuncio, reportar este anuncio, el artículo continúa después de la imagen, la noticia continúa
    después de la imagen, la noticia continúa después de la foto, sigue leyendo después de la foto, el texto
    continúa debajo de la foto, la noticia sigue tras el vídeo
  `,
  sections: `
    en este número, en esta edición,
    te puede interesar, le puede interesar, te podría interesar, también te puede interesar, también le puede
    interesar, te recomendamos, le recomendamos, quizás te interese, quizá te interese, también te interesa,
    noticias relacionadas, artículos relacionados, entradas relacionadas, contenido relacionado, contenidos
    relacionados, temas relacionados, relacionado, relacionados, relacionadas, más noticias, más información, más
    sobre este tema, más sobre, más en, más de, más artículos, otras noticias, otros artículos, lo más leído, lo más
    visto, lo más compartido, lo más comentado, lo más popular, lo más, más leídas, más leídos, más leído, las más
    leídas, más vistas, noticias más leídas, lo último, últimas noticias, última hora, últimos artículos, entradas
    recientes, noticias recientes, artículos recientes, populares, tendencias, destacados, destacadas, noticias
    destacadas, recomendado, recomendados, recomendado para ti, recomendados para ti, recomendaciones, no te
    pierdas, no se pierda, lea también, lee también, leer también, ver también, vea también, archivo, archivos,
    categorías, temas, sobre el autor, sobre la autora, acerca del autor, síguenos en, en portada, titulares,
    selección del editor, en imágenes, vídeos, en otras noticias, además, lo más leído hoy, más visto, en otras
    secciones, de interés, te interesa, sigue leyendo, otras entradas, contenido recomendado, publicaciones
    relacionadas, entradas populares, las más vistas, noticias populares, lo más reciente, más de esta sección, más
    en esta sección, artículos populares, claves, puntos clave, resumen, en resumen, urgente, alerta, buenos días,
    lo esencial, tabla de contenidos, no te lo pierdas, en esta noticia, las
  `,
  seeAlso: `
    lea también, lee también, leer también, lea además, lea aquí, lea más, lee más, leer más, lea, lee, ver también,
    vea también, ve también, mira también, mire también, vea además, véase también, además, también, también lea,
    también lee, también puedes leer, también puede leer, puede leer, puedes leer, te puede interesar, le puede
    interesar, te podría interesar, también te puede interesar, te recomendamos, le recomendamos, recomendamos, no
    te pierdas, relacionado, noticia relacionada, nota relacionada, noticias relacionadas, más información, más
    sobre, más, más noticias, para saber más, para leer más, para más información, en vídeo, en video, vídeo, video,
    fotos, galería, fotogalería, podcast, en directo, directo, en vivo, análisis, entrevista, opinión, contexto,
    seguir leyendo, sigue leyendo, en otras noticias, escuche, escucha, última hora, antecedentes, artículo
    anterior, artículo siguiente, siguiente artículo, noticia anterior, siguiente noticia, mirá también, leé
    también, seguí leyendo
  `,
  counters: `
    visitas, vistas, lecturas, visualizaciones, compartidos, veces compartido, compartido, comentarios, comentario,
    me gusta, min, minutos, minuto, minutos de lectura, minuto de lectura, min de lectura, min lectura, lectura,
    tiempo de lectura, lectura de, tiempo estimado de lectura, tiempo estimado, votos, valoración, fotos, palabras,
    lectores, segundos, horas, seguidores, reacciones, veces, leído
  `,
  credits: `
    foto, fotos, fotografía, fotografías, imagen, imágenes, crédito, créditos, crédito de la foto, crédito foto,
    créditos de la imagen, fuente de la imagen, fuente de imagen, pie de foto, imagen de archivo, foto de archivo,
    archivo, foto de, foto por, foto cortesía, imagen ilustrativa, foto ilustrativa, imagen referencial,
    foto referencial, ilustración, gráfico, infografía, captura de pantalla, cortesía, vídeo, video, autor de la foto,
    fuente fotográfica, copyright, mapa, fotógrafo, pie de imagen
  `,
  tags: `
    etiquetas, etiqueta, temas, tema, tags, palabras clave, categoría, categorías, archivado en, más sobre, sección,
    en este artículo, etiquetado, etiquetado como, noticias sobre, publicado en, claves
  `,
  bylines: `
    por, de, autor, autora, autores, escrito por, redactado por, publicado por, texto, texto de, redacción,
    un artículo de, firmado por, elaborado por, editado por, periodista, corresponsal, reportaje de, enviado por,
    escribe
  `,
  sources: `
    fuente, fuentes, con información de, información de, publicado originalmente en, publicado originalmente por,
    este artículo fue publicado originalmente en, este artículo fue publicado originalmente por, tomado de, vía
  `,
  published: `
    publicado, publicado el, publicada, publicada el, fecha, fecha de publicación, publicación, creado, creado el,
    publicado en, primera publicación, enviado, enviado el, subido el, escrito el, el
  `,
  updated: `
    actualizado, actualizado el, actualizado a, actualizada, actualizada el, última actualización,
    última actualización el, actualización, act, modificado, modificado el, última modificación, editado, editado el,
    fecha de actualización, actualizado hace, en actualización
  `,
  calls: `
    suscríbete, suscríbase, suscribite, síguenos, síganos, seguinos, sigue nuestro, sigue a, siga nuestro, únete,
    únase, unite, súmate, regístrate, regístrese, descarga, descárgate, descargue, recibe, reciba, recibí, haz clic,
    haga clic, pincha, apoya, apoye, apoyá, ayúdanos, haz un donativo, haz una donación, hazte, hágase, mantente,
    manténgase, no te pierdas, no se pierda, no te pierdas nada, entérate, lee toda, lea toda, toda la información,
    todas las noticias, las últimas noticias, si quieres, si desea, si te ha gustado, si te gusta, si tienes, si
    deseas, quieres, queremos, para estar, para recibir, para seguir leyendo, para más, para leer más, escríbenos,
    escríbanos, contáctanos, envíanos, envíenos, comparte, compártenos, cuéntanos, déjanos, active, disfrute, visita
    nuestro, visita nuestra, visite nuestro, visite nuestra, dale me gusta, dale like, agréganos, añádenos,
    encuéntranos, búscanos, también puedes, también puede, puedes seguir, puede seguir, ya eres, eres suscriptor,
    este contenido es, este artículo es, contenido exclusivo, en nuestro canal, nuestro canal, nuestra newsletter,
    gracias por, inicia sesión, lo último, apúntate, apúntese, estamos en, has encontrado, has visto, entra en,
    copia y pega, sigue toda, sigue toda la, toda la actualidad, ya puedes recibir, ya puede recibir, recibe gratis,
    siguenos, sigue, inscríbete, dona, clic aquí, comenta, opina, vota, conviértete, hazte socio, activa, prueba,
    quieres seguir leyendo,
    mira aquí, mira las imágenes, vea aquí, ve aquí, consulta aquí, mira el vídeo, mira las fotos
  `,
  objects: `
    newsletter, newsletters, boletín, boletines, canal, canales, grupo, app, aplicación, página, cuenta, comunidad,
    redes sociales, redes, podcast, notificaciones, alertas, bandeja de entrada, correo, correo electrónico,
    suscripción, suscriptor, suscriptores, socio, socia, miembro, periodismo independiente, periodismo,
    medio independiente, prensa independiente, redacción, conversación, comentarios, comentario, enlace, sitio web,
    web, noticias, últimas noticias, titulares, actualidad, información, edición digital, edición impresa,
    sin límites, sin publicidad, acceso ilimitado, cookies, error, errata, encuesta, bloqueador de anuncios, premium,
    contenido, informado, informada, al día, lista de difusión, perfil
  `,
  address: `
    nuestro, nuestra, nuestros, nuestras, nos, tu, tus, su, te, usted, ti, nosotros
  `,
  legal: `
    iniciar sesión desde, límite de sesiones, acceso al contenido premium, todos los derechos reservados, derechos
    reservados, reservados todos los derechos, utilizamos cookies, usamos cookies, este sitio utiliza cookies, este
    sitio web utiliza cookies, este sitio usa cookies, utiliza cookies propias y de terceros, al continuar
    navegando, si continúa navegando, si continúas navegando, al suscribirte aceptas, al suscribirse acepta, al
    registrarte aceptas, aceptas nuestra política, acepta nuestra política, prohibida la reproducción, prohibida su
    reproducción, queda prohibida la reproducción, reproducción total o parcial, puedes darte de baja, darte de baja
    en cualquier momento, darse de baja en cualquier momento, cancela cuando quieras, enlaces de afiliados, recibir
    una comisión, desactiva tu bloqueador, habilite javascript, funciona gracias a, protección de datos, conforme a
    los criterios de, las opiniones expresadas en, no se hace responsable, nota del editor, nota de la redacción,
    nota de redacción, artículos gratis, artículos gratuitos, contenido solo para suscriptores, solo para
    suscriptores, fe de errores, aviso de privacidad, descargo de responsabilidad, este contenido es exclusivo, he
    leído y acepto, política de privacidad, en tu correo, no podemos hacer este trabajo sin ti, si te gustó esta
    nota, tu apoyo, para seguir leyendo, las noticias más relevantes, según tus intereses, los comentarios son
    responsabilidad, recibe en tu correo, son responsabilidad de quien las emite, es responsabilidad de, queda
    prohibida, los comentarios publicados son, de exclusiva responsabilidad, generado con inteligencia artificial,
    con ayuda de inteligencia artificial, traducido automáticamente, juega con responsabilidad, aviso legal, esta
    nota contiene información,
    historias gratuitas, artículos gratuitos, artículos gratis,
    generado por ia, generado con ia, puede contener errores, es responsabilidad exclusiva de
  `,
  self: `
    este artículo, esta noticia, esta nota, este correo, este mensaje, esta página, esta foto, este tema, este sitio,
    este contenido, este boletín, este vídeo, este video, artículo completo, noticia completa, nota completa
  `,
  says: `
    dijo, dice, afirmó, afirma, aseguró, asegura, según, declaró, declara, explicó, explica, señaló, indicó, añadió,
    agregó, anunció, informó, confirmó, advirtió, comentó, sostuvo, manifestó, ha dicho, ha asegurado, ha explicado
  `,
  fillers: `
    en, vía, via, por, con, el, la, los, las, lo, un, una, del, de, al, a, y, o, e, este, esta, esto, artículo,
    noticia, nota, página, tu, tus, su, sus, amigos, para, aquí, ahora, gratis, todo, todos, toda, todas, nuevo,
    nueva, nueva ventana, nueva pestaña, se abre, abre, es, son, más, enlace, nos, nuestro, nuestra, h, horas, hoy,
    que, se, no, hay, noticias
  `,
  forwarded: `
    reenviado de, reenviado desde
  `,
  marks: `
    corregido, corrección, exclusiva, análisis
  `,
  numberedMarks: `
    actualiza, actualización
  `,
};
