/// Weeks 4 and 5: the reorganization is announced, and what it does to a team.
let storyWeeks4to5 = #"""
  @ 4 mon theme=change useful=yes
  Marguerite announced the reorganization at eleven, in a call with ninety people and one
  slide. Billing becomes two teams, invoices and imports, one of them goes under Farid "for
  the time being". She did not say which. I learned it together with everyone else, and my
  face was on the big screen while I did.

  [[influence|Went around the desks afterwards, one by one, and mostly listened.]] Jonas has
  been through five of these and counts them. Amara asked whether she still has a job. I said
  yes before I knew it, and then found out, and it is yes.

  @ 4 tue theme=straight-talk
  Everybody wants to know what happens. I know about a third. [[exemplify|I wrote up what I
  know, what I do not know and when I will know more, and sent it to all of them unpolished.]]
  Two spelling mistakes. Noor answered with a heart, Jonas with "at last somebody".

  [[plan|Made a list of who works on what for the rest of the quarter, in both versions of the
  split.]] Version two is a mess.

  @ 4 wed
  [[operate|Two hours with Farid on tables: budget lines, on-call rota, who pays for the
  sandbox.]] [[!organize|Drew the two teams on his whiteboard, name by name, in pencil.]] He is
  decent. He also thinks that imports is the easy half, and I let him think it. Lunch at the
  Vietnamese place; the soup is smaller than it was.

  @ 4 thu theme=empowering evening
  I wanted to be sure that nothing slips in all this. [[!micromanage|So I told them to copy me
  on every mail that leaves the team until the split is done.]] By evening I had a hundred and
  twelve mails and had read nine.

  Wei asked whether he should copy me on the mail in which he asks whether to copy me.

  @ 4 fri theme=trust useful=yes
  [[!empower|Took back the copy-me rule in standup and said they know best who has to know
  what.]] Laughter, some of it friendly.

  [[influence|Then up to Marguerite, to argue for keeping the on-call rota in one piece
  through the split, with the numbers of the last two years.]] She had not thought of the rota
  at all. She said we keep it until spring. That is as much as one gets from her in ten
  minutes.

  @ 5 mon theme=what-counts
  Back to work, more or less. [[track|Counted what the announcement cost us: six of fourteen
  tickets did not move last week.]] [[!micromanage|Then I asked Ben twice before lunch where
  the credit notes stand, although Friday is the agreed day.]] I notice the pattern. I notice
  it afterwards.

  @ 5 tue theme=creating-leaders
  It is nearly certain that I will need somebody who leads the imports half, inside my area at
  first. Priya is the obvious one and has never said that she wants it. [[!grow|Asked her over
  a walk what she would like to be doing in two years, and what she would hate.]] She would
  hate "being a calendar". She would like to build the thing that replaces the importer, with
  people she picked. So that is nearly a yes.

  It was cold and we went round the pond twice.

  @ 5 wed theme=letting-go
  Ben sent the text for the customers about the new invoice numbers. It was all right.
  [[!micromanage=no|I rewrote it, every sentence, because it did not sound like me.]] It does
  not have to sound like me. It goes out under Lucía's name.

  [[?plan|Half an hour on the holiday calendar.]]

  @ 5 thu
  Salary round. [[!organize|Wrote the six reviews, each with two examples of what went well and
  one of what has to change.]] It takes me a day every time and every time I believe that it
  will take a morning. Jonas's was the hardest, since the thing that has to change is that he
  is right too loudly. [[inspire|Told Noor in hers that the statement layout is the first one
  in eight years nobody has called support about, and that I am proud to show it around.]] She
  looked at the table, but she took the paper with her.

  @ 5 fri theme=change useful=so-so
  The split is settled: imports stays with me until summer, as a team of its own; invoices
  too; Farid gets the warehouse feed. So much noise for one feed.

  [[venture|I told the team that we do not wait for the org chart and try it for four weeks
  from Monday: two standups, two boards, one rota.]] If it is bad we go back. [[safeguard|I
  kept the approval for payouts in one place, though, since that is money.]] Nobody minded
  that part.
  """#
