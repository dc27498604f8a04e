import type { Vocabulary } from './types.ts';

export const en: Vocabulary = {
  buttons: `
    click on a photo to enlarge, click on the photo to enlarge, click on any photo to enlarge, end of list,
    subscriber exclusive, members only, editor s pick, editors pick, editor s choice, staff pick,
    share, share this, share on, share via, share this article, share this story, share article, tweet, retweet, pin
    it, post, print, print this, email, e mail, mail, email this, save, save for later, saved, bookmark, bookmark
    this, get link, copy link, copy url, copy the link, link copied, other apps, more options, listen, listen to
    this article, listen to article, play audio, read aloud, text size, font size, increase text size, decrease text
    size, gift this article, send, send to a friend, like, like this, dislike, likes, follow, following, follow us,
    follow us on, unfollow, subscribe, subscribe now, sign in, sign up, log in, login, log out, logout, register,
    create account, create a free account, my account, home, homepage, menu, main menu, search, skip to content,
    skip to main content, skip to navigation, back to top, scroll to top, go back, back, next, previous, next
    article, previous article, next post, previous post, next story, previous story, load more, show more, show
    less, see more, see all, view all, read full story, continue reading, read more, learn more, click here, tap
    here, close, open, expand, collapse, open image in gallery, view gallery, open gallery, enlarge image, view
    image, view in browser, play, play video, watch video, pause, mute, unmute, fullscreen, full screen, toggle
    navigation, toggle menu, more, download, download app, get the app, feedback, report error, report a typo,
    report an error, copy, contact us, about us, contact, about, newsletter, newsletters, notifications, turn on
    notifications, enable notifications, allow notifications, e paper, epaper, live tv, podcasts, slideshow, shop,
    donate, donate now, support us, preferred source, add as preferred source, add as a preferred source, make us
    preferred, translate, select language, settings, dark mode, link, links, options, reprints, rights and
    permissions, advertise with us, careers, sitemap, site map, help, faq, privacy, privacy policy, terms, terms of
    use, terms of service, terms and conditions, cookie policy, cookie settings, manage cookies, accept, accept all,
    accept cookies, reject all, decline, got it, i agree, agree, ok, okay, cancel, submit, your email address, enter
    your email, email address, enter email, tags, click to share, click to share on, click to email, click to email
    a link to a friend, click to print, click to tweet, loading, please wait, upvote, downvote, upvotes, scroll down
    for video, scroll down, scroll for video, share or comment on this article, view original, view source, copy to
    clipboard, font, listen now, play now, hide, show, edit, reload, refresh, try again, sign up now, sign up for
    free, join now, subscribe today, read now, watch live, see gallery, view comments, explore, follow author,
    follow topic, follow this author, yes, no, updates, new updates, show new updates, unsubscribe, manage
    preferences, update preferences, hide similar stories, save to read later, buy this photo, was this helpful,
    thank you for your feedback, thanks for your feedback, accept and continue, give now, let s go, view results,
    close modal, tap to unmute, end of article, end of twitter post, add alerts, rate players, post update, live
    text, log in or sign up, full screen image, add to favourites, add to favorites, gift article, accessibility
    help, print this page, jump directly to the content, get in touch, photos, watch again, replay, skip ad, current
    time, duration, loaded, this is a modal window, key events, show key events only, upgrade to paid, type your
    email, spread the love, purchase licensing rights, share post, share full article, restack, buy me a coffee,
    show latest first, show oldest first, read in app, open in app, view on map, jump to, jump to comments, jump to
    recipe, print recipe, audio, listen to this, voice by, give this article, watch on, more ways to share, all
    updates, text to speech, go to top, view full size, swipe, tap to enlarge, click to enlarge, about sharing,
    notify of,
    not now, maybe later, no thanks, turn on notifications,
    load older posts, load newer posts, older posts, newer posts, show older posts, show earlier posts, load
    earlier posts, earlier posts, load more updates, show earlier updates, older updates
  `,
  comments: `
    comment, comments, recent comments, latest comments, top comments, post a comment, post comment, leave a comment,
    leave a reply, leave a response, add a comment, add comment, write a comment, write your comment, view comments,
    show comments, hide comments, load comments, load more comments, see comments, read comments, view all comments,
    see all comments, no comments, no comments yet, no comment yet, there are no comments yet, there are no comments,
    be the first, be the first to comment, be the first to leave a comment, be the first to share your thoughts,
    join the conversation, join the discussion, start the conversation, have your say, what do you think,
    share your thoughts, comments are closed, comments closed, comments are disabled, comments off,
    commenting is closed, comment here, comment now, comment section, reply, replies, reply to, cancel reply,
    report comment, flag, your email address will not be published, required fields are marked, sort by, newest,
    oldest, most liked, best, log in to comment, sign in to comment, login to comment,
    you must be logged in to post a comment, you must be logged in,
    save my name email and website in this browser for the next time i comment, name, website,
    notify me of new comments, notify me of follow up comments by email, this site uses akismet to reduce spam,
    conversation
  `,
  adverts: `
    advertisement, advertisements, advertising, advert, ad, ads, sponsored, sponsored content, sponsored by,
    sponsored links, promoted, promoted content, paid content, paid post, partner content, in partnership with,
    presented by, advertisement continues below, story continues below, story continues below advertisement,
    article continues below, article continues after ad, article continues after advertisement, continue reading below,
    continues below, scroll to continue, scroll down to continue, scroll to continue with content, story continues,
    article continues, content continues below, skip ad, skip advertisement, remove ads, from our partners,
    from our sponsors, affiliate links, placeholder, article continues after this ad, continues after this ad,
    story continues after this ad, after this ad, story continues below this ad, content from our partners, paid for by,
    a message from our sponsor, advertisement continue reading,
    report this ad, report ad, report this advertisement, text continues below, continues below the photo,
    continues below the picture, story continues below photo, article continues after video, story continues below
    video
  `,
  sections: `
    in this issue, in this edition, in this newsletter, in today s newsletter,
    recent posts, recent articles, recent news, related articles, related posts, related stories, related news,
    related topics, related content, related coverage, related links, related reading, related, read also, also
    read, read next, up next, what to read next, more stories, more news, more articles, more headlines, more from
    us, more from this section, more from this author, more from, more like this, more on this story, more on this
    topic, more on this, more in, most read, most popular, most viewed, most shared, most commented, popular,
    popular posts, popular news, popular articles, popular now, trending, trending now, trending stories, trending
    news, trending topics, top stories, top news, top headlines, latest, latest news, latest stories, latest
    articles, latest headlines, latest posts, breaking news, editor s picks, editors picks, editor s choice, editors
    choice, don t miss, you may also like, you might also like, you may like, you may also be interested in, you
    might be interested in, recommended, recommended for you, recommended stories, recommended reading, recommended
    articles, suggested for you, in other news, other news, other stories, see also, keep reading, featured,
    featured stories, our picks, top picks, around the web, from around the web, stories for you, for you, today s
    top stories, in case you missed it, archives, categories, about the author, about the authors, about author,
    further reading, news in pictures, in pictures, must read, must reads, hot topics, explore more, discover more,
    next up, elsewhere on the site, elsewhere on this site, sign up for our newsletter, our newsletters, follow
    topics, get in touch, join our commenting forum, what others are reading, more from the region, more from
    around, for immediate release, press release, media release, reader comments, also in the news, also
    interesting, more to explore, more to read, you may have missed, latest updates, most recent, newest, other
    articles, similar articles, similar posts, similar stories, follow this topic, our other stories, quick links,
    useful links, contributors, contact details, more coverage, key points, live updates, story highlights,
    highlights, at a glance, in brief, in this story, read more on this, breaking, good morning, our full coverage,
    full coverage, key takeaways, summary, what you need to know, table of, story source, earlier on the topic, on
    this topic, on the topic, readers also like, people also read, also on the site, from the archive, today s
    headlines, top videos, latest videos, what to watch, popular in, popular this week, most recent stories, our
    latest, latest in, the latest on, news you may like, news from our partners, partner news, editors recommend,
    editor recommends, read more on this topic, more to the, trending on
  `,
  seeAlso: `
    check out, see also, read also, also read, read more, read more on, read more about, read next, read the full
    story, read the full article, read, related, related article, related story, related news, related video, more
    on this, more on, more, more from, more about this, watch, watch also, watch now, listen, don t miss, must read,
    recommended, recommended reading, editor s pick, editor s choice, you may also like, you might also like, also
    see, also on, in case you missed it, icymi, earlier, previously, next, up next, in pictures, gallery, photos,
    video, podcast, explained, explainer, opinion, analysis, background, live, live updates, follow live, trending,
    full story, further reading, in other news, see more, find out more, learn more, suggested reading, story, click
    here, click here for, click to read, previous article, next article, previous post, next post, previous story,
    next story, related stories, watch the, also interesting, most read, on the topic, read the full letter, read
    the full statement, read the full report, see photos, see pictures, earlier on the topic, you might like,
    related reading, must watch, join the discussion
  `,
  counters: `
    view, views, reads, readers, share, shares, likes, like, comments, comment, replies, tweets, votes, reactions,
    followers, photos, images, videos, min, mins, minute, minutes, min read, mins read, minute read, minutes read,
    minutes to read, minutes reading, read time, reading time, time to read, estimated reading time, words, sec,
    seconds, hits, clicks, people reading, claps, rating, average, stars, upvotes, downvotes, listening time,
    duration, seconds read, hour, hours, times, word count, restacks, subscribers, average rating, views today,
    readers today
  `,
  credits: `
    media caption, image, images, photo, photos, photograph, photographs, photograph by, photographs by, picture,
    pictures, pic, pics, graphic, graphics, illustration, illustration by, video, video by, map, cover photo, file
    photo, file image, file picture, stock photo, stock image, archive photo, representational image, representative
    image, featured image, header image, lead image, credit, credits, image credit, image credits, photo credit,
    photo credits, picture credit, image source, photo source, photo by, photos by, picture by, image by, image via,
    photo via, photo courtesy, photo courtesy of, courtesy, courtesy of, image courtesy, image courtesy of,
    copyright, handout, screenshot, image caption, getty images, getty, shutterstock, istock, unsplash, pexels,
    pixabay, wikimedia commons, alamy, depositphotos, adobe stock, ap photo, via getty images, dhn photo, courtesy
    photo, contributed photo, submitted photo, contributed, press service, photo archive, materials provided by
  `,
  tags: `
    tags, tag, topics, topic, keywords, categories, category, filed under, labels, posted in, tagged,
    more on these topics, related topics, in this article, hashtags, explore more on these topics, section, sections,
    tagged with, read more about
  `,
  bylines: `
    additional reporting by, with additional reporting by, reporting from,
    proofreading by, by, written by, reported by, posted by, published by, author, authors, reporter, story by,
    words by, text by, report by, edited by, editor, editing by, reporting by, additional reporting by, writing by,
    compiled by, updated by, translated by, from, submitted by, correspondent, sports journalist, sports reporter,
    staff reporter, staff writer, news desk, web desk, online desk, foreign desk, special to, special correspondent,
    our reporter, our correspondent, political correspondent, political editor, business reporter, health reporter,
    crime reporter, court reporter
  `,
  sources: `
    source, sources, source of the original, original source, originally published by, originally published on,
    originally published in, this article was originally published by, this article was originally published on,
    this article was originally published in, this article originally appeared on,
    this article originally appeared in, this story was originally published by, via, published in, media contact,
    press contact, contact for media, for media enquiries, for media inquiries, media enquiries, media inquiries
  `,
  published: `
    published, published on, published at, first published, first published on, posted, posted on, posted at, date,
    publication date, date published, published date, release date, released, created, issued, issued on, sent,
    publish date, added, written, date of publication
  `,
  updated: `
    updated, updated on, updated at, last updated, last updated on, last update, update, modified, last modified,
    modified on, edited, last edited, revised, date modified, date updated
  `,
  calls: `
    subscribe, sign up, follow us, join us, join our, like us, like our, click here, become a, help us, stay
    updated, stay informed, stay up to date, stay tuned, stay connected, stay in touch, stay ahead, keep up to date,
    don t miss, never miss, send us, write to us, email us, contact us, tell us, let us know, share your, have a
    story, have a tip, got a tip, got a story, for the latest, for breaking, read the latest, read all the latest,
    read us, catch all, watch us, watch our, listen to our, find us, connect with us, get our, want more, like this
    article, buy us, enter your, add us, make us, choose us, start your, continue reading, you can follow, you can
    also, also follow, thank you for, thanks for, visit our, see our, get the latest, get breaking, get all the, get
    news, support our, support independent, donate to, register for, register to, install our, install the, download
    our, download the, download now, to stay up, to stay informed, for more news, for more stories, for more
    information, for more on, follow our, follow the, follow along, join the, check out our, check out the, turn on
    notifications, enable notifications, activate notifications, advertise with us, already a subscriber, not a
    subscriber, already have an account, want to read, if you enjoyed, if you liked, if you have, if you would like,
    please consider, please subscribe, please sign, please follow, please share, please support, please note,
    enjoying this, enjoyed this, this article is for, this content is for, this article is only, this content is
    only, to continue reading, to read the full, to read the rest, unlock, discover more, explore more, you are
    reading, get in touch, would you like to, do you have a story, do you have a tip, do you know more, we want to
    hear, we need your, our journalism, read this on, read it on, follow, join, find us on, tell us what, get the
    daily, click here for, reach the reporters, write to, follow the latest, tip us off, call our, get alerts, get
    latest, get the news, get updates, get notified, get more, upgrade your, upgrade to, support my work, leave a
    tip, chip in, pitch in, become a patron, become a member, become a supporter, buy me, drop us, reach out to us,
    have you seen, have you witnessed, do you have photos, send your photos, share your photos, share your pictures,
    follow live, follow live updates, find more, see more from, place your bets, bet now, claim your, shop the,
    order now, sign our, add your name, take our survey, take our quiz, take our poll, rate this, was this article,
    buy us a coffee, buy me a coffee,
    see here, watch here, look here, see the pictures, view the pictures, see the photos, watch the video here,
    give today, give now
  `,
  objects: `
    newsletter, newsletters, news letter, channel, channels, app, apps, mobile app, news app, page, account, group,
    community, conversation, discussion, social media, social networks, podcast, podcasts, notifications, push
    notifications, alerts, news alerts, email alerts, updates, bulletin, briefing, daily briefing, inbox, email
    address, mailing list, feed, rss feed, subscription, subscriber, subscribers, free trial, trial, membership,
    member, supporter, patron, independent journalism, quality journalism, our journalism, journalism, coffee, our
    website, our site, website, homepage, premium, digital edition, e paper, print edition, unlimited access, full
    access, preferred source, latest news, breaking news, top stories, live updates, full story, full article,
    links, link, comments, comments below, comment section, newsroom, editors, whatsapp number, tip line, hotline,
    corrections, error, typo, survey, quiz, shop, ad free, cookies, adblocker, ad blocker, javascript, free
    subscriber, paid subscriber, whatsapp channel, telegram channel, viber community, sms alerts, e newsletter,
    poll, editorial staff
  `,
  address: `
    our, us, your, you, we, my
  `,
  legal: `
    may not coincide with the opinion, may not coincide with the views, rights belong to their owners,
    transcripts are created on a rush deadline, may not be in its final form,
    all rights reserved, we use cookies, this site uses cookies, this website uses cookies, uses cookies to, by
    continuing to use this site, by continuing to browse, by using this site, by clicking accept, by signing up you
    agree, by subscribing you agree, by signing up i agree, you agree to our, agree to our terms, protected by
    recaptcha, may not be reproduced, may not be published broadcast, reproduction without permission, reproduction
    in whole or in part, reproduction prohibited, without prior written permission, without the prior written
    permission, this material may not be published, powered by wordpress, proudly powered by, you can unsubscribe at
    any time, unsubscribe at any time, unsubscribe anytime, we may earn a commission, earn an affiliate commission,
    earn affiliate commission, please enable javascript, please disable your ad blocker, manage your cookie, cookie
    preferences, the views expressed in this article, views expressed are those of the author, opinions expressed
    are those of the author, do not necessarily reflect the views, except for the headline this story has not been
    edited, this story has not been edited by, is published from a syndicated feed, auto generated from a syndicated
    feed, registered in england, is not responsible for the content of external, this article was produced with,
    corrections and clarifications, are those of the author, the site may earn, subject to copyright, no part may be
    reproduced, this story has been updated, this article has been updated, this article was updated, this story was
    updated, an earlier version of this, we want our comments, you ve successfully subscribed, you have successfully
    subscribed, thanks for signing up, thank you for subscribing, check your inbox, editor s note, editors note,
    correction, clarification, subscriber only, subscribers only, log in to continue, free articles left, free
    articles remaining, articles remaining this month, cancel anytime, cancel any time, privacy notice, disclaimer,
    disclosure, newsletter promotion, reflect users views, reuse this content, this article contains content
    provided by, this is a modal window, no compatible source was found, video player is loading, beginning of
    dialog window, end of dialog window, we ask for your permission before, this is an archived article, may be
    outdated, reader supported, having trouble viewing this, view this email in your browser, you are receiving
    this, you have read, free articles this month, making a gift, your donation, your support, make a contribution,
    support our work, nonprofit newsroom, republish this story, creative commons, thank you for signing up,
    redistribute by email, in your inbox, to your inbox, cookies are disabled, update your preferences, javascript
    is disabled, with inputs from, we want to hear from you, was it helpful, was this helpful, was this article
    helpful, fill out our, got a story, is a writer who, is a freelance, is a staff writer, can be reached at,
    follow her on, follow him on, follow them on, send tips to, a message from our sponsor, read every comment
    before, hits a paywall, our moderators, you have to credit us, you can t edit our material, we re closing this
    live blog, keep the conversation civil, community guidelines, essential start to the day, our editor selects,
    this article was automatically translated, automatically translated from, machine translated, errors may occur,
    content may be edited for style and length, materials provided by, copying or use of materials, while citing and
    using any materials, hyperlink to, is mandatory for, are mandatory, any use of materials, reprinting of
    materials, is an independent charity, is funded by readers, registered charity, your information is being
    handled, video will play after the ad, your browser does not support, this content was generated, generated by
    artificial intelligence, created with the help of ai, gamble responsibly, 18 plus, collection statement, this
    newsletter was sent, notes to editors, for media enquiries contact, for media inquiries contact,
    does not constitute investment advice, past performance is not indicative,
    for further information please contact, available for interview,
    generated by ai, may contain errors, is the sole responsibility of, sole responsibility of the author*
  `,
  self: `
    contributed to this report, contributed to this story,
    this article, this story, this email, this e mail, this message, this page, this photo, this picture, this post,
    this topic, this site, this website, this newsletter, this live page, this feature, full article, full story,
    your feedback, this content, this report was first, this video, this mailing list,
    fact checked, peer reviewed publication, trusted source, proofread
  `,
  says: `
    said, says, told, added, according to, stated, announced, confirmed, reported, wrote, explained, noted, argued,
    warned, urged, claimed, insisted, asked, replied, recalled, promised
  `,
  fillers: `
    on, via, by, this, the, a, an, article, story, post, page, with, to, us, your, our, friends, friend, now, for,
    free, and, or, here, of, in, at, it, all, new, more, up, min, is, are, in a new window, opens in new window,
    opens in a new tab, opens in new tab, window, tab, from, see, news, you, off, yet, link, app, button, icon,
    toggle, total, today, date, about, only, people, there
  `,
  forwarded: `
    forwarded from, forwarded message from, reposted from
  `,
  marks: `
    rpt, repeat, refile, refiling, wrapup, wrap-up, corrected, correction, exclusive, analysis, factbox, explainer, timeline, advisory, adds, recasts
  `,
  numberedMarks: `
    update, upd, focus, insight, preview, lead
  `,
};
