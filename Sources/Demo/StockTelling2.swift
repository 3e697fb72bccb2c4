/// Stock sentences with what they show, the common ones first: growth, horizon.
let stockTelling2 = """
  grow|Asked {who} what they would do about {topic}, and waited for the answer. \
    ~ It took a while, and it was better than my idea.
  grow|Let {other} lead {thing} for the first time and sat in the back. \
    ~ A bit fast at the beginning, then very good.
  grow|I spent an hour with {who} on what comes after this job. \
    ~ There is a wish in there that I had not known of.
  grow|Proposed {third} for the talk at {guest} instead of going myself. ~ A long pause, then a yes.
  grow|{who} asked me how to handle {guest}, and I answered with questions until it was clear. \
    ~ The last one {who} asked alone.
  grow|Gave {other} the part of {topic} that is a size too big, and we agreed on how I help. \
    ~ We look at it together in {number} weeks.
  grow|Went over the last month with {who}: what was hard, what was learned, what next.
  grow|I am getting {third} ready to take over {topic} when I am away, and today was the first half.
  grow|Had {other} chair {thing} and only took notes on what went well.
  grow|Told {guest} that {who} should be considered for the open lead position.
  grow|I paired {third} with {who}, so that one learns to explain and the other one learns {topic}.
  grow|Asked {other} which decision of mine they would have made differently, and how.
  organize|Held my one-to-ones, {number} of them, all on time. ~ Nothing burning.
  organize|Interviewed a candidate with {who} {time} and wrote the report. \
    ~ Friendly, quick, perhaps too quick.
  organize|I gave {other} feedback on {thing}, two good points and one that has to change. \
    ~ It was taken well, as far as one can see.
  organize|Moved {third} over to {topic} until the end of the month. ~ {other} will miss the help.
  organize|Wrote the job description for the second position. \
    ~ It is harder than it looks to say what we do.
  organize|Spent hours on the performance reviews {time}; {number} of them are done.
  organize|I split {topic} between {who} and {other}, with clear borders.
  organize|Set up a training on {topic} for the {number} people who need it.
  organize|Sorted out who stands in for whom while {third} is away.
  organize|Told the agency that we let the contractor go at the end of the month.
  organize|I ran the weekly team meeting, same list as always.
  organize|Went through roles and names for {topic} with {guest}.
  organize|Signed the contract for the new colleague, who starts in {number} weeks.
  envision|I told the team where I want {topic} to be in three years. \
    ~ Some nodded, {other} did the sums.
  envision|Explained to {who} why we do {topic} at all, from the very beginning. \
    ~ It is a long story with a fax machine in it.
  envision|Drew the big picture for {guest}: one bill, one place, no paper. \
    ~ The whiteboard had only a green pen.
  envision|I talked about the day when nobody needs {topic} any more, and the way there.
  envision|Wrote two pages on what we want to be known for in five years.
  envision|I used {thing} to say once more what all of this is for in the long run.
  envision|{other} asked what the point is, and I painted it as far ahead as I can see.
  envision|Won {guest} over to the idea of doing without {topic} by the end of the decade.
  envision|Sat down with {who} and thought about the next ten years instead of the next ten days.
  plan|Planned the next {number} weeks around {topic}. ~ It fits, if nobody gets ill.
  plan|I moved {topic} behind {thing} on the list for this month. ~ {guest} will ask about it.
  plan|Estimated {topic} together with {who}: {number} days. \
    ~ I would have said half of that, and I would have been wrong.
  plan|Made the budget for next quarter and cut {thing}. ~ The sheet has more colors than numbers.
  plan|I put dates on everything we want to do about {topic}. \
    ~ {number} of them are in the same week.
  plan|Reserved {who} and {other} for {topic} until the end of the month. \
    ~ {third} helps out on Fridays.
  plan|Went through the calendar and freed {number} afternoons for {topic}.
  plan|Set the priorities for the sprint with {guest}.
  plan|I ordered the machines for {topic}, so that they are there in time.
  plan|Worked out what we drop if {topic} takes {number} days longer.
  plan|Drew up the schedule of {topic}, week by week.
  plan|Agreed with {guest} on the {number} dates that matter until summer.
  """
