/// Stock sentences with what they show, the common ones first: risk, measure, conduct; and signs.
let stockTelling3 = """
  venture|We try {topic} without {thing} for two weeks, I proposed it and they liked it. \
    ~ After that we look at it together.
  venture|I told {who} to go ahead with the experiment, even if it costs us a day. \
    ~ By evening we knew a little more.
  venture|Let {other} try the new tool for {topic}, and if it fails we will know why. \
    ~ The first hour was mostly swearing.
  venture|I asked in the round why we still do it that way with {topic}, since nobody remembers. \
    ~ Silence, then laughter.
  venture|Said yes to the pilot with {guest}, though half of it is unknown. \
    ~ The other half is known and not pretty.
  venture|{who}'s attempt failed, and I asked for the next one instead of the reasons.
  venture|I gave up the old way of doing {topic} today, with nothing certain in its place.
  venture|Started a small trial: {number} customers get {topic} a month early.
  venture|I saw a chance in the delay and turned {thing} upside down with {third}.
  safeguard|I asked for a second pair of eyes on {paper} before it goes out. \
    ~ It found {number} things.
  safeguard|Said no to {guest}: no change to {topic} before the holidays. ~ They were not pleased.
  safeguard|Went through what can go wrong with {topic} and wrote a way back for each. \
    ~ The list has {number} lines.
  safeguard|I stopped the work on {topic} because the backup had not been tested. \
    ~ Now it is being tested.
  safeguard|Made sure that {who} has the sign-off from {guest} before we start. \
    ~ It took {number} mails.
  safeguard|I kept {topic} on the old version, it is dull and it works.
  safeguard|Checked with legal that we may keep {thing} that long.
  safeguard|I insisted on the rule that nobody works on {topic} alone at night.
  safeguard|Had the alarm for {topic} tested, at noon, with everyone watching.
  safeguard|Closed the access of the {number} people who no longer need it.
  align|I tied {topic} to what the kitchens get from it, and half of the list fell away. \
    ~ It was a relief, frankly.
  align|Sat with {guest} and agreed on one number that both sides want to move. \
    ~ Now we both have to live with it.
  align|Asked the customer what {thing} is worth to them before we spend more on it. \
    ~ Less than we thought.
  align|I dropped our own measure for {topic} and took the one that customers feel. \
    ~ It looks worse and it is truer.
  align|Brought {guest} and our team together, because the delay lies between the two.
  align|Explained to {who} what {topic} means for the result of the whole company.
  align|We gave {number} days of our time to {guest}, as I proposed, for the good of the whole.
  align|I asked of each item who outside the team would miss it.
  align|Chose with {other} the measure for {topic} that a caterer would choose.
  track|Looked at the numbers of {topic}: {number} late, the rest on time. \
    ~ About what I had expected.
  track|I asked {who} where we stand with {thing}. ~ Nearly done, it seems.
  track|Counted the open tickets {time}, {number} fewer than before. \
    ~ The oldest one is from spring.
  track|Reported the status of {topic} to {guest}. ~ No questions.
  track|I went through the board with {other}, column by column. ~ It needs a broom.
  track|Checked the error rate of {topic} after the release, it is down. ~ Good.
  track|Made the weekly report, green except for {thing}.
  track|I compared the hours for {topic} with the estimate: {number} more.
  track|Got the figures for {paper} from {third} and put them into the sheet.
  track|Had {who} show me how far they are with {topic}.
  track|I found out from the logs that {thing} took twice as long as before.
  exemplify|I told the team that the mistake with {topic} was mine. \
    ~ Nobody said anything, and then {who} told one of theirs.
  exemplify|Took the unloved night shift with {topic} myself, first of all of us. \
    ~ At four in the morning the building makes sounds.
  exemplify|I asked {who} what I should do differently, and wrote it down without arguing. \
    ~ Two things, both true.
  exemplify|Said in front of {guest} that we had promised too much, and that I had. \
    ~ It was easier than I had feared.
  exemplify|I refused to send the numbers as they were wished for, and said why. \
    ~ There will be a second mail about it.
  exemplify|Sat down next to {other} and did the dull half of {topic}, to show how it is done.
  exemplify|Stuck to our rule and waited for my own review like everybody else.
  exemplify|I sent {paper} back, though it is late, because it falls short of our standard.
  exemplify|Told {third} that I do not want jokes like that here, and said it to everyone.
  exemplify|I shared my own goals and how badly {number} of them are going.
  operate|Fixed a bug in {topic} myself {time}. ~ It was one line.
  operate|I spent half the day on admin for {topic}. ~ The form wants a number that does not exist.
  operate|Decided about {thing}, which was mine to decide, and told everybody why. \
    ~ {other} would have preferred it otherwise, but can live with it.
  operate|Wrote the answer to {guest} about {topic}. ~ Polite, two paragraphs.
  operate|I approved the {number} requests that had been lying around. \
    ~ The oldest was from {number} weeks ago.
  operate|Solved the trouble with {thing} on the phone with {guest}. \
    ~ The melody on hold was the same as last year.
  operate|I did my part of {topic}, all of it, before lunch. ~ It is not beautiful.
  operate|Cleaned up the list of {topic}, it is half as long now.
  operate|Found a quicker way for {paper} that saves us an hour a week.
  operate|I took the call from {guest} and got {topic} running again before supper.
  operate|Booked rooms, trips and the workshop; signed the rest.
  operate|Put out the fire around {topic}, a small one, before anybody outside noticed.
  sign|{who} came by after work and asked what I would do about {guest}. ~ I do not know yet.
  sign|Somebody from the other team asked whether we have a place free.
  sign|{third} told me bad news about {topic} before anyone else knew.
  sign|{other} wanted advice on a private matter, a thing with a landlord.
  sign|{guest} asked me, of all people, how to tell a team about a delay.
  sign|{who} stayed after the meeting to say what had gone wrong with {thing}.
  sign|Two people I hardly know sat down at my table and asked how we do it.
  sign|{third} would like to join us when {topic} is done, and said so unasked.
  sign|{other} called in the evening because something with {topic} felt wrong.
  sign|An old colleague asked me to read her resignation letter.
  """
