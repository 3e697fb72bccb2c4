/// More stock sentences that show nothing of leading or managing, rarer than the first ones.
let stockPlain2 = """
  The projector showed everything in green.
  What {other} said about {thing} has stayed with me.
  Somehow the week has only {number} days left and all of them are full.
  {who} was asked by {guest} to take part in the workshop.
  I read about {topic} on the train and understood half of it.
  It turned out that {third} had known for {number} days.
  The question is whether {guest} will still want {topic} by spring.
  Nobody likes {topic}, and nobody can do without.
  {other} and {third} had lunch together, which I have not seen before.
  There was an odd silence when {guest} left the call.
  {who} thinks that {number} days are enough for {paper}.
  {other} thinks the opposite.
  I had hoped for more from {thing}.
  A caterer from the south wrote a letter by hand, with a drawing of the invoice.
  The lift was stuck between two floors with {third} in it, for {number} minutes.
  The first snow, and half the team stood at the window.
  Next week will be better, or at least shorter.
  {guest} sent {paper} at ten to six.
  I like the new room, it has a door.
  There is a rumor about {guest} and I am not going to write it down.
  A bird got into the stairwell.
  {who} had a plaster on one finger and a story to go with it.
  Today I would rather have been a gardener.
  The word of the day was "basically".
  {third} has started to bring a thermos.
  At some point somebody has to throw away the old badges.
  I lost {number} minutes looking for a charger.
  {other} moved the whole of {topic} into another folder, and now it builds faster.
  Perhaps it is just the time of the year.
  {guest} had sent the wrong file, and it took {number} mails to find out.
  My notes from the workshop are unreadable.
  The retrospective was about the retrospective.
  I had coffee with an old colleague who now does something with trains.
  {who} is looking for a flat and shows pictures of kitchens.
  There were {number} people in the call and two of them spoke.
  The plant next to the printer has recovered.
  One of the monitors hums.
  The facts about {topic}: {number} files, {number} tests, one of them skipped since forever.
  Everybody was at the training except the people it was for.
  The customer said "interesting", which is never good.
  It was dark when I came and dark when I left.
  {third} corrected my spelling in public, rightly.
  {guest} had a birthday, with balloons in the corridor.
  Somewhere in {topic} there is a comment that only says "sorry".
  I still owe {other} an answer about {thing}.
  The fire drill came exactly in the middle of {thing}.
  We now have {number} kinds of tea and no sugar.
  {who} knows the tax law of {number} countries by heart and is modest about it.
  The vendor's portal was down, so was the vendor's phone.
  {other} has learned to say no, at first to me.
  A thunderstorm took the network with it for {number} minutes.
  {guest} spoke for forty minutes about a platform that does not exist yet.
  I am told that the canteen will be renovated.
  The summer party was moved to autumn.
  {third} asked what a float is, and it became a good afternoon.
  In the archive there is an invoice from before the euro.
  The auditors liked our folders.
  {who} hums while reading code.
  I found a list of mine from two years ago; {number} of the points are still open.
  All in all an ordinary day of the kind that {topic} brings.
  The parking garage flooded a little.
  {other} is going to marry, in May, on a boat.
  Not a good day, and not for any reason I could name.
  """
