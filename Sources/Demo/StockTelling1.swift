/// Stock sentences with what they show, the common ones first: people, authority, ownership.
let stockTelling1 = """
  inspire|Thanked {who} for {thing}, by name and in front of the others. \
    ~ A short nod, and back to work.
  inspire|I told {who} how much the work on {topic} has helped the whole team. ~ It was overdue.
  inspire|Asked {other} how things are at home and took the time to hear the answer. \
    ~ Not well, it turns out, but better than in spring.
  inspire|Sent {who} home early after that night and took over the phone. ~ It did not ring once.
  inspire|I reminded everybody what {topic} is good for, with the letter of a customer in my hand. \
    ~ Somebody asked for a copy of it.
  inspire|Told {third} that the idea about {topic} was the best one I heard this month. \
    ~ We will see whether it works.
  inspire|When {who} wanted to give up on {topic}, I encouraged another try.
  inspire|Wrote a few lines to {other}, who has had a hard month, and meant them.
  inspire|We celebrated {topic} with a cake, and I said what each of them had done.
  inspire|Got {who} the ticket to the conference that had been refused twice.
  inspire|I asked {third} what part of the work is fun at the moment, and we found more of it.
  inspire|Praised the test report of {other} to {guest} while {other} was standing next to me.
  direct|I asked {who} to finish {paper} by Friday. ~ That should be enough time.
  direct|Gave {other} the ticket about {topic} and told them to begin with it today. \
    ~ It is not a nice one.
  direct|Told {who} to send {paper} to {guest} before noon. ~ It went out at ten to twelve.
  direct|I assigned {thing} to {third}, since nobody took it. ~ No protest, no joy either.
  direct|At standup I went round and told everyone what comes first. ~ Six minutes.
  direct|Set the date for {topic}: the end of next week, for all of it. \
    ~ Long faces, then it was fine.
  direct|I called {who} and said to get {paper} done tonight. ~ There was a sigh on the line.
  direct|Went through {topic} with {other} step by step and said what to do in each.
  direct|Handed out the {number} tickets that were left over from the last round.
  direct|I should have asked first, but I just told {who} and {other} to swap.
  direct|Told the two new ones to write {paper} in the form we always use.
  direct|Reminded {third} of {paper} and of the date on it.
  influence|Listened to {who} for half an hour about {topic} before I said anything. \
    ~ Half of it was new to me.
  influence|I asked {who}, {other} and {third} for their opinion on {thing} and changed mine. \
    ~ Three opinions, four reasons.
  influence|Spoke up for the team when {guest} wanted {topic} two weeks earlier. \
    ~ It bought us a week.
  influence|Brought {who} and {guest} to one table and stayed until they had talked it through. \
    ~ It took all afternoon.
  influence|I convinced {guest} that {thing} can wait, with three examples and no slides. \
    ~ One would have been enough.
  influence|{other} disagreed with me about {topic} and I asked to hear all of it. \
    ~ There was more to it than I had thought.
  influence|Told the team everything I had heard from {guest}, the awkward part too. \
    ~ They had guessed most of it.
  influence|Heard {who} out, then {other}, and let them find the middle themselves.
  influence|When {third} asked for my advice about {thing}, I gave it, with the reasons against it.
  influence|Had coffee with {guest} {time}, no agenda, only to know each other better.
  influence|I defended {thing} in the round of the leads and got it through.
  influence|Asked {guest} what they need from us and wrote it down in their words.
  influence|I decided about {thing} only after everyone had said what worries them.
  command|I settled the matter of {thing} myself and ended the discussion. \
    ~ It was quiet afterwards, and not the good kind of quiet.
  command|Overruled {who} on {topic}, although two of them were against it. \
    ~ I may come to regret that.
  command|Told {other} that this is not up for debate. ~ The door closed a little too loudly.
  command|I demanded {paper} from {who} by noon, whatever it takes. \
    ~ It came at a quarter to twelve.
  command|In the end I said that I am responsible here and that we do it my way.
  command|Gave {third} a formal warning about {paper}, at last.
  command|I cut {who} off in the meeting and decided for {topic}.
  command|Kept the news from {guest} to myself, so that nobody starts to discuss.
  command|I had {guest} confirm it from above, so that there is no way around it.
  empower|Handed {thing} over to {who}, the decision included. \
    ~ {who} asked twice whether I meant it.
  empower|I left {thing} to {other} and stayed out of the room. \
    ~ From the corridor it sounded lively.
  empower|Bit my tongue while {who} did {topic} in quite another way than I would. \
    ~ It works, by the way.
  empower|{who} chose the slower way for {topic} and I backed it, against my taste. \
    ~ In two weeks we will know more.
  empower|Told {third} that {thing} is theirs from now on and that I am there if needed. \
    ~ The first question came after an hour, and it was a good one.
  empower|Got the access list out of the way with {guest}, so that {who} can go on without me.
  empower|I asked nobody about {topic} all week, because it belongs to {other}. \
    ~ It felt like a diet.
  empower|Gave {who} the budget for {thing} and did not ask to see the offers.
  empower|{other} wanted to change the plan for {topic} and I said that it is their plan.
  empower|I cancelled my part of {thing}; they can do without me.
  empower|Signed what {third} had negotiated with {guest}, unchanged.
  micromanage|I asked {who} again how it is going with {topic}, though nothing was due. \
    ~ Nothing had changed since noon.
  micromanage|Rewrote {paper} of {other} in the evening, because it was faster than explaining. \
    ~ In the morning {other} read it without a word.
  micromanage|Went through every line of {who}'s draft and changed most of them. \
    ~ What came back was mine, and nobody's.
  micromanage|I sat next to {third} during {topic} and said what to type. \
    ~ We were done sooner, and {third} learned nothing.
  micromanage|Took {paper} back from {who}, half finished, and did the rest myself. \
    ~ Finished at nine in the evening.
  micromanage|I wanted to see {paper} before it goes out, every single version of it.
  micromanage|Looked at the board {number} times today and wrote to {other} after each look.
  micromanage|Told {who} exactly how to word it, down to the greeting.
  micromanage|I joined the call of {other} and {guest} unasked and did the talking.
  micromanage|Asked for an update on {topic} every hour until {who} stopped answering.
  micromanage|I redid the estimate of {third}, and got the same number.
  """
