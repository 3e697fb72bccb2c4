/// Weeks 6 and 7: payouts go out twice, and the vendor question is handed over.
let storyWeeks6to7 = #"""
  @ 6 mon theme=managing-well
  First day with two standups. I went to both and was bored in neither, so something is new.
  [[direct|In the imports one I gave out the first five tickets myself, because nobody
  started.]] Priya let me. Afterwards she asked, very kindly, whether that was now my standup
  or hers.

  @ 6 tue felt=hard late
  The payout job ran twice. 1,140 caterers got their money two times, about 2.3 million. Wei
  saw it at 19:40 because the bank's file was too long. [[operate|I called the bank, stopped
  the second file at 21:05 and got about two thirds back before it left.]]

  [[command|When Jonas wanted to discuss the cause at ten in the evening I cut him off and
  said that we do this now, my way, and talk tomorrow.]] That was probably right at ten in the
  evening. [[!micromanage=unsure|I also stood behind Wei for an hour while he wrote the query
  and told him what to type.]] That was probably not. Home at one.

  @ 6 wed
  Three hours of sleep. The second third of the money: letters to 380 caterers. [[exemplify|I
  signed them with my name and my number instead of the usual "your billing team".]] By five I
  had talked to thirty-one kitchens. Most were nice. One, in a school, had already ordered an
  oven 🙂 and we agreed on instalments.

  @ 6 wed theme=what-counts evening
  Second entry today because the question has been nagging me since noon. Marguerite asked for
  hourly numbers and I gave her hourly numbers. [[align|What I should say is also what I did
  say in the end: that for the caterers only one number matters, the day by which their
  account is right again, and that we now steer by that one.]] She put it on her slide. It is
  Friday next week.

  @ 6 thu theme=trust useful=yes
  Postmortem, ninety minutes, Farid included. [[exemplify|I began with my own part: the second
  trigger was my change in spring, unreviewed, on a Friday.]] After that it was easy for the
  others. Wei showed the lock that was missing. Jonas had been right about the cause at ten in
  the evening. I told him so in front of everyone, and he did not enjoy it as much as I
  thought he would.

  [[safeguard|We decided that no payout file leaves without a second pair of eyes until the
  lock is in.]]

  @ 6 fri
  Quiet. [[inspire|Thanked Wei, in writing and with his old boss on copy, for looking at a
  file that was nobody's job to look at.]] Left at three and told the others to do the same.
  Four of them did.

  @ 7 mon theme=empowering useful=yes
  [[!empower|Handed the vendor call to Priya and left the room.]] The decision is hers, up to
  the sum in the budget; I am there if she wants me. She asked twice whether I meant the
  decision or the preparation of the decision. The decision.

  I walked around the block so as not to sit next to the glass door.

  @ 7 tue theme=letting-go
  Priya took the smaller contract, which I would not have. Shorter notice, fewer languages, a
  support line that is a man called 陈伟 who, she says, answers ("有问题直接打给我", call me directly).
  [[!empower|I signed it as it was and told purchasing that the choice is hers and that I stand
  behind it.]] Then I lay awake a little about the languages.

  @ 7 wed felt=hard evening
  [[!micromanage|In the afternoon I rewrote Ben's rollout plan because it was quicker than
  explaining.]] It was not quicker. It took until seven, and tomorrow I will have to explain
  it anyway.

  It is the third time that I do this to him this quarter. I wrote down the sentence "what
  would it have cost to let it go out as it was" and could not come up with more than a day.

  @ 7 thu theme=straight-talk
  [[!empower|Gave Ben his own version back and threw mine away.]] He read mine first, to be
  fair to it, and took over one step. [[!grow|Then I asked him which part he is least sure of,
  and we spent the time on that one only.]] Twenty minutes. He did most of the talking.

  Tomorrow I will not be in the room when he starts.

  @ 7 fri theme=direction
  [[!organize|Sent Tomasz the contract, start in two weeks, imports.]] [[track|All caterers'
  accounts are right again as of 14:10; I checked the last eleven myself.]]

  [[envision|At the end of the all-hands I told them where I think this goes: in three years
  no kitchen should have to know that we exist on the day the money comes.]] It was meant as
  one sentence and got questions for half an hour. Amara wants to know who says so to the
  banks.
  """#
