/// Weeks 1 to 3: a full calendar, a rollout that is not let go of, the first interviews.
let storyWeeks1to3 = #"""
  @ 1 mon theme=managing-well useful=yes
  First day after the holiday and already behind. [[plan|Spent the morning putting the quarter
  on one sheet: invoice numbering until week six, the mail vendor until week eight, the
  importer whenever there is air.]] Jonas said the sheet has no air in it. He is right, but I
  left it as it is.

  [[direct|I told everybody at standup what to start on, down to the ticket.]] Took nine
  minutes. Nobody asked anything, which I took for agreement and now am less sure of.

  @ 1 tue
  Long interview day. Two candidates for the open position, one of them clearly better on
  paper and clearly worse in the room. [[!organize|Wrote up both and sent the first one a no
  before lunch, so that she does not wait all week.]] The coffee machine on the third floor is
  still out of order.

  @ 1 thu theme=letting-go
  Ben is doing the rollout of the new invoice numbers. It is his first one this size.
  [[!micromanage=no|I asked him at ten how it stands, and again at two, and once more before I
  left.]] Nothing had changed between two and six, of course.

  He answered every time, politely. By the third time he had prepared a little table.

  @ 1 fri theme=what-counts
  Numbers for Marguerite. [[track|Went through the open tickets one by one and wrote down how
  many are late: eleven, four of them ours alone.]] She asked for a percentage and I gave her
  one, but I do not know what it is a percentage of. Short week. Went home at four and slept
  on the train.

  @ 2 mon theme=direction
  [[plan|Moved the importer to next quarter, since the numbering takes both Ben and Wei until
  the end of the month.]] Lucía was not happy, she had promised it to the canteens in Graz.
  [[influence|I went over to her desk, heard what exactly she had promised and to whom, and we
  found a smaller version that keeps her word.]] It cost an hour and was the best hour of the
  day.

  @ 2 tue theme=trust useful=so-so
  Ben's plan for the rollout came at noon. Nine steps, sensible order, a bit long.
  [[!micromanage|I changed six of the nine steps and sent it back as a new document.]] I called
  it feedback. It was a rewrite.

  Amara asked whether she may sit in on the vendor calls. I said we will see, and forgot, and
  remembered on the way home.

  @ 2 wed
  Support had a bad morning: forty invoices without a tax line, all from one caterer.
  [[operate|I found the missing rate myself, patched it and wrote to the customer.]] Felt
  good, like before I had this job. Wei looked at the patch afterwards and found that I had
  broken the Swiss rounding. So he fixed my fix. I bought him a pretzel.

  @ 2 thu theme=managing-well
  One-to-ones all day. [[!organize|Held the usual four, half an hour each, same list of
  questions.]] Priya used hers to ask why the vendor question takes so long if the sheet says
  week eight and it is now week two and nobody has opened the offers. I said that I would open
  them.

  Jonas talked about his roof.

  @ 2 fri theme=own-example useful=yes
  We had agreed that nobody merges on Friday afternoon. At half past three I merged something
  small. It was fine. At four Jonas asked whether the rule is for everyone. [[exemplify|I
  reverted it, said in the channel that I had broken our own rule, and merged it again on
  Monday's list.]] A bit theatrical for two lines. Still.

  [[?micromanage|Then I read through all of Ben's commits of the week.]]

  @ 3 mon
  Ben's rollout starts on Wednesday. [[!micromanage|I asked him to show me each command before
  he types it.]] He said sure. There was a pause before the sure.

  Otherwise: budget mail, two sick (Noor, and Wei with the small one), the heating.
  [[!organize|Sorted out who stands in for whom until Thursday.]]

  @ 3 tue theme=creating-leaders
  Priya came with the offers of the two mail vendors printed out and covered in pencil. She
  had opened them herself, in the evening. I had nothing to add except one thing about the
  notice period. [[!grow|I asked her what she would want to know before she signed something
  like that, and did not answer when she asked me back.]] We sat there for a while. Then she
  made a list of five questions, and four were better than mine.

  @ 3 wed theme=letting-go sign evening
  Rollout day. [[!micromanage|At step four I took the keyboard from Ben because the check was
  slow and I knew a quicker one.]] It worked and nobody was harmed, except that he went very
  quiet and the rest of the rollout was mine.

  In the evening Amara stayed behind and told me that Ben had been up until one preparing that
  check. She was not reproachful about it. She thought I would want to know.

  @ 3 thu theme=straight-talk useful=yes
  Talked to Ben. I had planned to explain and then mostly did not. [[exemplify|I said that I
  had taken his rollout away from him in front of everyone, that there was no need for it, and
  that I was sorry.]] He said it was okay. Then he said that he did not know any more which
  part of the job was his. That one stays with me.

  @ 3 fri theme=meaning
  [[!organize|Third round of interviews; wrote the scorecards and the salary band with Dana
  from recruiting.]] The good candidate is called Tomasz, he has run a bakery before, which
  explains how he talks about mornings.

  [[track|Friday numbers: nine late, down from eleven.]] [[direct|Gave Wei and Noor the two
  oldest ones with a date each.]] Nothing else. Rain.
  """#
