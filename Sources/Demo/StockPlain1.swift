/// Stock sentences that show nothing of leading or managing, the common ones first.
let stockPlain1 = """
  A day around {topic}, mostly.
  {who} was out {time}. ~ {other} stood in.
  We talked about {topic} again. ~ It did not get shorter.
  It took longer than anybody thought. ~ Not by much.
  Then the usual: mail, two meetings, mail.
  {who} and {other} sat together over {topic} {time}. ~ I heard them laugh through the door.
  Nothing else to say about that.
  {guest} wanted to hear about {topic}, so that was {time}.
  I was tired and it showed.
  The meeting with {guest} was short. ~ For once that was a good sign.
  {who} was in a good mood for the first time in a while.
  It rained all day.
  I do not know yet what to make of it.
  There are {number} open questions about {topic} and I have an answer to none of them. \
    ~ One of them is urgent.
  {other} sees it differently.
  Lunch was late, and cold.
  {who} had prepared {paper} and one could tell. ~ Even {third} said so.
  Somebody had moved {thing} to another day without telling anyone.
  We did not get to {topic}.
  {guest} was late by {number} minutes. ~ We talked about the weather until then.
  I have the feeling that {topic} will keep us busy for a while.
  {who} said little in the meeting.
  Only half of the team was in the office.
  Nobody had looked at {thing} since the last time.
  It was {who} who noticed.
  {other} asked a question about {topic} that nobody could answer.
  I had left my notes for {thing} at home.
  The call with {guest} dropped {number} times.
  My head was elsewhere for most of the day.
  For once the calendar was empty {time}.
  {third} came back from holiday.
  {who} will be away for {number} days.
  There was cake because {third} has been here for {number} years.
  I noticed too late that {other} was upset.
  It is the third time this month that we talk about {thing}.
  The build was red until noon.
  A long mail from {guest} about {thing}. ~ I read it twice and understood it once.
  {who} and {third} do not agree about {topic}, and both have a point. ~ They will find out.
  I should have slept more.
  The room was too small for {number} people.
  We have {number} weeks left for {topic}.
  {guest} had second thoughts about {thing}.
  The train was late, so I missed the beginning.
  I wonder what {who} really thinks about {topic}.
  {other} has got a new bicycle and talks of nothing else.
  It would help if {topic} were simply finished.
  In the end it was a small thing, as it often is.
  My director was in a hurry and wanted everything in one sentence. ~ I had two.
  Half of what we said was about {thing}, the other half about the weather.
  {third} is still waiting for an answer from {guest}. ~ I know the feeling.
  The numbers for {topic} look strange, but they have looked strange for years.
  {who} found {number} mistakes in {paper} and was quite cheerful about it.
  The new people are still learning where everything is.
  It was one of those days on which nothing is finished.
  A new process from {guest}, with a form of {number} pages.
  Strange how loud an open office is when everybody is quiet.
  The old version of {topic} is still running somewhere, and nobody dares to look.
  {other} had a sick child at home and joined from the kitchen.
  I could not follow the discussion about {topic} in detail.
  {who} has written it all down, thankfully.
  We had the same conversation about {thing} that we had {time}.
  Two good hours without a single message.
  {third} laughed about it, so perhaps it is not so bad.
  On the way home I thought about {topic}.
  The heating was off again on our floor.
  A friendly answer from {guest}, without a date.
  {who} seems to have settled in.
  """
