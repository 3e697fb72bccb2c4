/// Weeks 12 and 13, and the first days after the quarter: planning, a hard no, a look back.
let storyWeeks12to14 = #"""
  @ 12 mon theme=direction
  Planning of the quarter, this time with two leads at the table and me at the side. [[plan|I
  set the frame: money, people, the three dates that cannot move.]] Everything inside the
  frame was theirs. [[influence|When they got stuck on the sandbox I asked each of them to
  argue the other one's case.]] It stayed stuck but it became funny.

  @ 12 tue theme=letting-go
  The slides for Marguerite. Priya and Jonas had made theirs, good ones.
  [[!micromanage=unsure|I redid Jonas's, fonts and all, the night before.]] He said: "Ah, they
  have been ironed." I put his back. The content had been the same.

  [[inspire|Wished Noor a good first week of school for her boy and told her to come in late
  all week.]]

  @ 12 wed theme=straight-talk useful=yes felt=hard
  Presentation. Marguerite wanted a status of each ticket, weekly, from both teams, by name.
  [[influence|I said no and showed her instead what she would see sooner: the two measures,
  and the list of what we are afraid of.]] It took twenty minutes and two pauses. She said,
  try it until spring.

  Priya, in the lift: "You looked as if you were ordering soup." I was holding on to the
  table.

  @ 12 thu
  Day off. Only this: at the lake I thought for a whole hour about nothing that has a ticket.
  No calls. Wei sent one picture, of the rota, with a green tick drawn on it by hand.

  @ 12 fri theme=managing-well
  [[operate|Approved nine invoices, two trips, one chair; signed the audit; decided that we
  buy the second sandbox ourselves.]] [[safeguard|Said no to releasing the statement change
  before the holiday, since nobody would be there to see it break.]] [[!organize|Wrote the job
  ad for the second position with Priya.]] Tidy day. I like those too.

  @ 13 mon theme=own-example
  The payout lock went in. [[safeguard|With it the second pair of eyes is no longer needed, so
  I ended that rule in writing before it becomes a custom, and kept the alarm.]]
  [[exemplify|My own change for it waited two days for its review like everyone else's.]]
  Jonas found something in it. Of course he did.

  [[venture|Also began the swap we had talked about for a year: for two weeks Ben does
  support's morning queue and Ilse from support sits with us.]] Marguerite calls it an
  adventure. It is two desks.

  @ 13 tue theme=granted useful=yes
  [[!grow|Put Amara's name forward for the talk at the spring meeting instead of mine.]] She
  said no, then what would it be about, then perhaps. Next week I will ask her what she would
  need for a yes.

  [[!direct=yes|Told Tomasz quite plainly to be on time for the drill tomorrow, seven sharp.]]
  He was the one with the bakery, he understood.

  @ 13 wed theme=empowering felt=well
  Drill at seven. [[!empower=yes|Amara ran it with Tomasz and I was not even in the building, on
  purpose.]] They sent me three lines: what broke, what they changed, what they need from me.
  The third one was empty.

  [[track|Calls per thousand: 3.8.]] [[!command=yes|And I overruled both leads on the holiday rota,
  because they were being generous to each other and nobody would have been left for the
  27th.]]

  @ 13 thu theme=meaning sign
  Lucía read out a mail from Graz in the all-hands. Two lines: she did her books on Wednesday,
  during the day, and on Sunday she went to see her sister. [[inspire|I said that this is what
  we did this quarter and that every single one of them has a hand in it, and named what each
  hand did.]] I forgot nobody. I had a list in my pocket.

  Dana waited for me at the door, unasked, and wanted to know how one makes such a list.

  @ 13 fri theme=letting-go useful=yes
  Looked through the quarter. In the first weeks I was in every plan, every mail, every
  keyboard. It was tiring and I took it for work.

  [[envision|Wrote the team one page on where I want us to be in two years: five leads, and me
  as the least informed person in most rooms.]] [[!empower=unsure|As a first step I have given up
  the Friday numbers entirely; whoever wants them takes them over or they die.]] We will see. I
  still read the board of imports sometimes. I no longer move anything.

  @ 14 mon theme=direction
  New week, old coffee. [[plan|Put the three fixed dates into everyone's calendar until
  spring.]] [[!micromanage=no|Asked Ben for the third time whether the currencies are
  documented, two days before they are due.]] He sent me the link. They were.

  @ 14 tue theme=creating-leaders
  [[!grow|Jonas wants to break things, so I asked him to take the sandbox, with a budget and a
  student, and to tell me in March what he learned about the student.]] Long silence. "A
  person?" A person. He is thinking about it.

  [[align|Lunch with Farid and operations about one common list of what hurts the kitchens
  most.]]

  @ 14 wed theme=trust
  [[influence|Listened to Noor for an hour about the two halves she belongs to, and did not
  propose anything until she asked.]] Then one thing: one manager, one standup, her choice.
  She takes imports.

  [[operate|Otherwise mail, the fire inspection, and the chair question, which I decided.]]

  @ 14 thu theme=empowering
  Somebody took over the Friday numbers: Tomasz. He wants to bake them into a chart, he says.
  [[!empower|I gave him the sheet, the passwords and no advice.]] [[?track|Looked at the chart
  twice before lunch.]] It is a nice chart.
  """#
