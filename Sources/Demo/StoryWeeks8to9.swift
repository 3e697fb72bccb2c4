/// Weeks 8 and 9: Tomasz starts, Priya begins to lead.
let storyWeeks8to9 = #"""
  @ 8 mon theme=creating-leaders useful=yes
  [[!grow|Asked Priya to lead the imports team, from next week on, with my name on nothing.]]
  She had three conditions: her own hiring, no status round on Mondays, and that I do not come
  to her standup for a month. The third one hurt, and it is the best of them.

  I said yes to all three. [[-command|I wanted to say that the Monday round stays.]] I did
  not.

  @ 8 tue theme=letting-go evening
  Told the others. Jonas nodded slowly, which from him is applause. [[!micromanage|Then I read
  all twenty of Priya's tickets and put comments on eleven, on her first day of not even
  having the job.]] Deleted nine in the evening. She had seen them, of course, the tool sends
  a mail for each. She wrote back: "Thanks, I will not come to *your* standup either."

  @ 8 wed
  [[!organize|Moved Noor half to imports and settled with Farid who pays the other half.]]
  [[plan|Budget for next quarter: two conferences, one seat, the new mail vendor, nothing for
  the sandbox.]] A day like cardboard. The new chair is good.

  @ 8 thu theme=meaning felt=well
  A caterer from Graz was here, the one with the promise. She showed us on her phone how she
  does the books on Sunday night at the kitchen table. [[align|I had asked her to come so that
  all of us would see where an invoice ends up, product and support too.]] Ben asked the most
  questions. Afterwards he changed the order of the lines without anybody saying anything.

  [[inspire|I told him that this is why I like working with him.]] It came out a bit solemn.

  @ 8 fri theme=granted sign
  Two people at my door today, neither with a problem of mine. Wei wanted advice about a talk
  he has been asked to give. Dana from recruiting wanted to know how I would tell a team that
  its lead is leaving. I do not know why she came to me.

  [[influence|Told her how I had been told, once, and what I would have needed.]] Nothing else
  got done and that is fine.

  @ 9 mon theme=empowering
  Tomasz started. [[!organize|Desk, badge, accounts, the round through the building.]] Then I
  gave him over to Priya, whose first hire he is in everything but the paper. He had brought
  bread for everybody. Actual bread, still warm, from "a friend".

  [[!empower|Priya changed the whole plan for his first week without asking, and I kept my
  mouth shut, since it is hers to change.]]

  @ 9 tue
  [[track|Looked at the board of imports from afar: nine in progress for four people.]] In my
  team that would have been a conversation. It is not my board. [[?safeguard|Put a note into
  my calendar to look again in two weeks and not before.]]

  @ 9 wed theme=trust useful=yes
  Jonas against Amara about the rounding. He is right about the arithmetic and she is right
  about the customers, who do not do arithmetic. It got loud for Amara, that is, she spoke at
  normal volume. [[influence|I sat down with both, had each say what the other one is afraid
  of, and waited.]] It took the whole hour. At the end they wrote the rule together: round
  once, at the bottom, show the cent.

  @ 9 thu theme=managing-well evening
  Somebody has to do the audit sheet, and it is me. [[operate|Did the audit sheet.]] Four
  hours. [[direct|Told Ben and Wei to send me the access lists by Monday noon.]]

  Marguerite wrote at 17:58 and asked for the status of everything "in three bullets,
  tonight". She got three bullets. One was empty.

  @ 9 fri theme=own-example useful=so-so
  [[exemplify|Asked the team to tell me one thing I do that makes their work harder, wrote all
  seven on the board and did not comment.]] Two are about meetings. One is "you answer before
  I have finished", and nobody said whose it is, and it could be anyone's.

  [[venture|From next week we try a month without the Thursday status meeting.]] Jonas bets
  that nobody notices.
  """#
