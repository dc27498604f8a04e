import type { Vocabulary } from './types.ts';

export const fr: Vocabulary = {
  buttons: `
    oui merci,
    abonné, abonnée, exclusif abonnés,
    paramétrer mes choix, personnaliser mes choix, partager, partagez, partage, partager l article, partager cet
    article, partagez cet article, partager sur, partager via, partager par, tweeter, imprimer, envoyer, envoyer par
    e mail, envoyer par email, envoyer par mail, envoyer à un ami, enregistrer, sauvegarder, ajouter aux favoris,
    ajouter à vos favoris, favoris, copier le lien, lien copié, copier, écouter, écouter l article, écouter cet
    article, lecture, lire, lire la suite, lire plus, lire plus tard, en savoir plus, voir plus, voir tout, voir
    tous, afficher plus, afficher la suite, charger plus, cliquez ici, suivant, précédent, article suivant, article
    précédent, retour, retour en haut, haut de page, retour à l accueil, accueil, menu, recherche, rechercher, aller
    au contenu, aller au contenu principal, se connecter, connexion, connectez vous, s identifier, identifiez vous,
    se déconnecter, créer un compte, s inscrire, inscription, mon compte, s abonner, abonnez vous, abonnement, je m
    abonne, suivre, suivez nous, j aime, réagir, fermer, ouvrir, agrandir, agrandir l image, plein écran, diaporama,
    voir la vidéo, voir les photos, regarder la vidéo, offrir l article, offrir cet article, offrir, réserver aux
    abonnés, réservé aux abonnés, article réservé aux abonnés, article abonné, signaler, signaler une erreur,
    contact, contactez nous, à propos, qui sommes nous, mentions légales, politique de confidentialité,
    confidentialité, conditions générales, conditions d utilisation, cgu, cgv, plan du site, gérer les cookies,
    paramétrer les cookies, paramètres, accepter, tout accepter, refuser, tout refuser, continuer sans accepter, j
    accepte, ok, newsletter, newsletters, infolettre, notifications, activer les notifications, alertes,
    application, faire un don, boutique, publicité, annonceurs, e mail, courriel, par courriel, taille du texte,
    options, lien, cliquez pour partager, cliquez pour partager sur, cliquer pour imprimer, cliquez pour imprimer,
    chargement, chargement en cours, retrouvez, voir la galerie, voir le diaporama, lire le résumé, écouter le
    podcast, télécharger, ajouter un marque page, suivre l auteur, suivre ce sujet, oui, non, se désabonner,
    désabonnement, gérer mes choix, voir en plein écran, réécouter, faites un don, en accès libre, recommander,
    précisions, l info en continu, lire la vidéo, soutenir, je fais un don, voir moins, ajouter à mes favoris,
    commenter, je me connecte, j en profite, paramétrer, accepter et continuer, accepter et voir, accepter et lire,
    pas maintenant,
    charger plus de messages, voir les messages précédents, charger les messages précédents, messages précédents,
    publications précédentes, afficher les publications précédentes
  `,
  comments: `
    commentaire, commentaires, les commentaires, voir les commentaires, lire les commentaires, afficher les
    commentaires, tous les commentaires, laisser un commentaire, laissez un commentaire, écrire un commentaire,
    écrivez un commentaire, ajouter un commentaire, poster un commentaire, publier un commentaire, commenter,
    commentez, commenter cet article, aucun commentaire, pas de commentaire, pas encore de commentaire, pas encore
    de commentaires, soyez le premier, soyez le premier à commenter, soyez le premier à réagir, soyez le premier à
    laisser un commentaire, soyez la première, réagissez, réagir à cet article, vos réactions, réactions, réaction,
    participez à la discussion, rejoignez la discussion, la conversation, répondre, réponse, réponses, annuler la
    réponse, signaler un abus, signaler ce commentaire, commentaires récents, derniers commentaires, commentaires
    fermés, les commentaires sont fermés, votre adresse e mail ne sera pas publiée, les champs obligatoires sont
    indiqués avec, connectez vous pour commenter, votre avis, donnez votre avis, débat, trier par, plus récents,
    plus anciens, nom, votre commentaire, j aime ça, j aime
  `,
  adverts: `
    publicité, pub, annonce, annonces, sponsorisé, contenu sponsorisé, contenu partenaire, partenaire, partenaires,
    publireportage, la suite après la publicité, la suite après cette publicité, suite après la publicité,
    la suite de l article après la publicité, l article continue après la publicité, fin de la publicité,
    en partenariat avec, proposé par, présenté par, passer la publicité, contenu proposé par, nos partenaires,
    contenu externe, à lire après la publicité, la suite après la pub, article continue après la publicité,
    publicité suite de l article,
    signaler cette publicité, signaler cette annonce, la suite de l article après la photo, la suite après la
    photo, la suite après l image, la suite sous la photo, la suite après la vidéo, la suite de l article sous la
    photo, l article continue sous la photo
  `,
  sections: `
    dans ce numéro,
    à lire aussi, à lire également, à voir aussi, à voir également, lire aussi, lire également, voir aussi, sur le
    même sujet, sur le même thème, dans la même rubrique, dans la même catégorie, articles liés, articles
    similaires, articles connexes, articles récents, articles recommandés, articles associés, contenus associés,
    autres articles, plus d articles, d autres articles, plus d actualités, les plus lus, le plus lu, les articles
    les plus lus, les plus consultés, les plus partagés, les plus commentés, les plus populaires, populaire,
    populaires, tendances, tendance, à la une, dernières nouvelles, dernières actualités, dernières infos, dernières
    minutes, dernière minute, dernières informations, les dernières actualités, nos dernières actualités,
    actualités, l actualité en continu, en continu, fil info, le fil info, vous aimerez aussi, vous pourriez aussi
    aimer, vous pourriez aimer, cela pourrait vous intéresser, cela peut vous intéresser, ceci pourrait vous
    intéresser, ces articles pourraient vous intéresser, recommandé pour vous, recommandés pour vous, nos
    recommandations, notre sélection, la sélection de la rédaction, le choix de la rédaction, les choix de la
    rédaction, ne manquez pas, à ne pas manquer, à découvrir, à suivre, et aussi, aussi à lire, pour aller plus
    loin, notre dossier, dossier, à propos de l auteur, l auteur, sujets associés, sujets, thèmes associés,
    archives, catégories, vidéos, en images, suivez nous sur, plus de, lisez aussi, nos newsletters, à découvrir
    également, à lire dans, dans l actualité, l essentiel, nos articles, autres actualités, à voir, le plus
    commenté, les plus récents, sur le web, en ce moment, aussi dans l actualité, articles les plus lus, les
    dernières publications, contenus similaires, voir plus d articles, alerte info, en bref, points clés, résumé,
    bonjour, flash info, urgent, table des matières, nos derniers articles, derniers articles, contenus sponsorisés,
    nos partenaires, tags
  `,
  seeAlso: `
    lire aussi, lire également, lire notre, lire notre article, lire l article, lire la suite, lire, à lire, à lire
    aussi, à lire également, à relire, relire, lisez aussi, lisez également, voir aussi, voir également, à voir, à
    voir aussi, à voir également, écouter aussi, à écouter, à écouter aussi, sur le même sujet, sur le même thème,
    pour aller plus loin, en savoir plus, pour en savoir plus, vidéo, en vidéo, en images, photos, diaporama,
    podcast, reportage, analyse, décryptage, entretien, direct, en direct, suivez le direct, dossier, notre dossier,
    aussi, et aussi, ailleurs sur le web, plus, retrouvez, à ne pas manquer, à découvrir, notre article, article
    précédent, article suivant, plus d infos, à réécouter, à revoir, réécouter, à lire sur le sujet
  `,
  counters: `
    vues, vue, lectures, partages, partage, commentaires, commentaire, réactions, mentions j aime, j aime, min,
    minutes, minute, min de lecture, mn de lecture, minutes de lecture, minute de lecture, temps de lecture, lecture,
    durée, durée de lecture, lecteurs, photos, votes, avis, mots, abonnés, secondes, heures, environ, mn, fois, lu
  `,
  credits: `
    photo, photos, image, images, crédit, crédits, crédit photo, crédits photo, crédit image, crédit photos,
    crédits photos, photo de, photo d illustration, photo par, image d illustration, illustration, infographie,
    photo d archives, photo archives, archives, légende, source photo, source image, visuel, copyright,
    capture d écran, droits réservés, dr, vidéo, carte, dessin, photographie, photographe
  `,
  tags: `
    mots clés, mots clé, tags, étiquettes, thèmes, thème, sujets, rubrique, rubriques, catégorie, catégories,
    classé dans, dossiers, thématiques, lieux, plus sur, sur le thème
  `,
  bylines: `
    par, de, écrit par, rédigé par, publié par, auteur, auteure, autrice, auteurs, propos recueillis par, texte,
    texte de, un article de, la rédaction, rédaction, signé, posté par, de notre correspondant,
    de notre envoyé spécial, article rédigé par, article écrit par, article publié par, reportage de, un reportage de,
    enquête de, propos de
  `,
  sources: `
    source, sources, avec, article initialement publié par, article initialement publié sur, publié initialement par,
    publié initialement sur, cet article a d abord été publié par, cet article est paru dans, paru dans, d après
  `,
  published: `
    publié, publié le, publiée le, paru, paru le, mis en ligne, mis en ligne le, posté, posté le, date,
    date de publication, publication, créé le, première publication, rédigé le, diffusé le, envoyé, envoyé le,
    écrit le, le
  `,
  updated: `
    mis à jour, mis à jour le, mise à jour, mise à jour le, dernière mise à jour, dernière mise à jour le, modifié,
    modifié le, actualisé, actualisé le, dernière modification, maj, maj le, en cours d actualisation, actualisée
  `,
  calls: `
    abonnez vous, abonne toi, abonnez, suivez nous, suivez, suis nous, rejoignez, rejoignez nous, rejoins, inscrivez
    vous, inscris toi, téléchargez, télécharge, recevez, retrouvez, retrouvez nous, soutenez, soutenez nous, faites
    un don, cliquez, cliquez ici, restez, restez informé, restez informés, reste informé, restez connecté, ne
    manquez, ne manquez rien, ne ratez, ne ratez rien, pour ne rien manquer, pour ne rien rater, pour rester, pour
    recevoir, pour suivre, pour lire la suite, pour plus, pour être informé, vous souhaitez, vous voulez, envie de,
    écrivez nous, contactez nous, partagez, dites nous, réagissez, activez, découvrez nos, likez, aimez, aimez
    notre, ajoutez, profitez, essayez, accédez, devenez, lisez nous, lisez, lire nos, toute l actualité, toute l
    info, toutes les infos, déjà abonné, pas encore abonné, cet article est réservé, cet article vous est offert, l
    article complet, notre newsletter, chaque matin, chaque jour, tous les matins, connectez vous, signalez, merci
    de, aidez nous, écoutez, découvrez notre, vous avez aimé, vous avez une information, suivez l actu, suivez toute
    l actualité, donnez votre avis, votez, découvrez, participez,
    regardez ici, voir ici, découvrez ici, découvrez les images, voyez ici, regardez les images, donnez aujourd
    hui, c est par ici
  `,
  objects: `
    newsletter, newsletters, lettre d information, infolettre, chaîne, chaînes, canal, fil, groupe, application,
    appli, page, compte, communauté, réseaux sociaux, podcast, podcasts, notifications, alertes, alertes infos,
    alerte, boîte mail, boîte de réception, abonnement, abonnés, abonné, offre, offres, essai, membre, adhérent,
    presse indépendante, journalisme indépendant, journalisme, média indépendant, information indépendante, rédaction,
    discussion, commentaires, commentaire, lien, site, site internet, actualité, actualités, l info, infos,
    informations, contenus, édition numérique, journal numérique, édition abonnés, en illimité, sans publicité,
    cookies, erreur, faute, sondage, quiz, boutique, bloqueur de publicité, témoignage, flux rss, adresse e mail,
    e mail, matinale, réservé aux abonnés, premium
  `,
  address: `
    nous, notre, nos, vous, votre, vos, toi, ton, ta, tes, tu, moi
  `,
  legal: `
    tous droits réservés, tous droits de reproduction, droits de reproduction et de représentation réservés, nous
    utilisons des cookies, ce site utilise des cookies, notre site utilise des cookies, en poursuivant votre
    navigation, en continuant votre navigation, en continuant à naviguer, en vous inscrivant vous acceptez, en vous
    abonnant vous acceptez, vous acceptez de recevoir, vous acceptez nos conditions, reproduction interdite, toute
    reproduction interdite, toute reproduction, désinscription à tout moment, vous désinscrire à tout moment, vous
    désabonner à tout moment, sans engagement, résiliable à tout moment, liens affiliés, nous pouvons percevoir une
    commission, merci de désactiver votre bloqueur, activer javascript, vos données personnelles, données à
    caractère personnel, traitement de vos données, propulsé par, fièrement propulsé par, site édité par, note de la
    rédaction, articles gratuits, de cet article à lire, il vous reste, réservé à nos abonnés, erratum, avis de
    confidentialité, avertissement, ce contenu est bloqué, ce contenu n est pas visible, paramétrage de vos cookies,
    accepté les cookies, votre consentement, une faveur à vous demander, vit à, des dons de ses, dans votre boîte
    mail, recevoir gratuitement par e mail, en moins d une minute, respect de votre vie privée, indépendant de tout,
    votre soutien, faites un don, puisque vous êtes ici, pour signaler une erreur, politique de confidentialité,
    créez votre espace, cet article a été traduit automatiquement, relu par notre équipe, votre adresse e mail, en
    savoir plus sur la gestion de vos données, sont déposés, en cliquant sur, généré par une intelligence
    artificielle, généré par ia, avec l aide de l intelligence artificielle, jouer comporte des risques, mentions
    légales, a lire avant de commenter,
    articles gratuits ce mois, articles offerts ce mois,
    généré par l ia, peut contenir des erreurs, relève de la seule responsabilité, de la seule responsabilité de
  `,
  self: `
    cet article, ce message, ce courriel, cet e mail, cette page, cette lettre, cette photo, ce sujet, ce site,
    ce contenu, cette newsletter, cette vidéo, l intégralité de l article, article complet, article en entier,
    votre avis nous
  `,
  says: `
    dit, déclaré, déclare, affirmé, affirme, selon, expliqué, explique, précisé, précise, ajouté, annoncé, annonce,
    indiqué, souligné, estimé, rappelé, assuré, confié, a t il, a t elle, écrit, confirmé
  `,
  fillers: `
    sur, via, par, avec, le, la, les, l, un, une, des, du, de, d, à, au, aux, et, ou, cet, cette, ce, ces, article,
    page, vos, votre, nos, notre, amis, ami, en, dans, pour, ici, tout, tous, toute, toutes, nouvelle fenêtre,
    nouvel onglet, nouvel, maintenant, gratuit, gratuitement, s, est, sont, plus, lien, nous, vous, n, ne, pas,
    encore, nouveau, h, infos, info, actus, actu
  `,
  forwarded: `
    transféré de, transféré depuis
  `,
  marks: `
    exclusif, rectificatif, correctif, encadré
  `,
  numberedMarks: `
    actualisation, le point
  `,
};
