### Answers human agents can put into a reply (dialogs/canned.yaml says which there are, and for which topics).
### canned-<id>-title: what the human agent looks for. canned-<id>: what the customer reads. No promises here either.
### { $name }: the human agent. { $customer }: the customer's name; where it is not known, .v2 is taken. { $code }: code of the case.

canned-hello-title = Hello
canned-hello =
    .v1 = Hello { $customer }, I'm { $name }. I've read everything so far, so there is nothing to repeat.
    .v2 = Hello, I'm { $name }. I've read everything so far, so there is nothing to repeat.
canned-looking-title = I'm looking into it
canned-looking = I'm looking into it now. It takes me a few minutes, and I'll write here what I find.
canned-sorry-wait-title = Sorry for the wait
canned-sorry-wait = I'm sorry you had to wait so long. I have your case in front of me now, and I'm staying with it.
canned-our-mistake-title = That was our mistake
canned-our-mistake = You're right, this went wrong on our side, and I'm sorry. Here is what I can do now:
canned-one-thing-title = One thing is missing
canned-one-thing = There is only one thing I still need from you:
canned-what-you-see-title = What do you see right now?
canned-what-you-see = What do you see on the screen at this moment? We'll go on from there, one step at a time.
canned-photo-title = Ask for a photo
canned-photo = Could you send me a photo? One of the whole thing and one close up tell me most.
canned-colleague-title = Asking a colleague
canned-colleague = I'm asking a colleague who knows this better than I do. I'm still here meanwhile.
canned-no-news-title = No news yet
canned-no-news = I have no news yet, but I haven't forgotten you. I'm still waiting for an answer from the team.
canned-call-you-title = Shall I call you?
canned-call-you = Some things are easier by phone. Shall I call you? Then please send me your number and a time that suits you.
canned-still-there-title = Are you still there?
canned-still-there = Are you still there? Take your time. This conversation stays open.
canned-works-now-title = Does it work now?
canned-works-now = Could you try it once more and tell me whether it works now?
canned-goodbye-title = Goodbye
canned-goodbye = I'm glad we could sort this out. If anything else comes up, just write here; your case is { $code }.

## Delivery

canned-parcel-number-title = Ask for the parcel number
canned-parcel-number = Could you send me the parcel number? It is in the message you got when the parcel was sent.
canned-parcel-asked-title = I've asked the carrier
canned-parcel-asked = I've asked the carrier where your parcel is now. I'll write here once they answer, also if they have found nothing.
canned-parcel-neighbours-title = Left with somebody else?
canned-parcel-neighbours = According to the carrier it has been handed over. Could a neighbour, the reception or a parcel shop have it? If not, I'll ask them who signed for it.

## Charges and refunds

canned-charge-compare-title = Comparing the charge with the order
canned-charge-compare = I'm comparing the charge with your order now. Please don't send me your full card number; the last four digits are enough.
canned-charge-statement-title = What does the statement say?
canned-charge-statement = What exactly does your statement say: which name, which date, which amount? That way I can find the very charge.
canned-refund-state-title = Where the refund stands
canned-refund-state = I'm checking how far your refund has got: whether it has left us, and when. How long your bank then takes, I can't see from here.

## Cancelling

canned-cancel-which-title = Everything, or part of it?
canned-cancel-which = Before I change anything: is it the whole order you'd like to cancel, or only a part of it?

## Complaints about service

canned-service-thanks-title = Thank you for telling us
canned-service-thanks = Thank you for telling me. That is not how you should be treated. May I pass it on to the person in charge, in your own words?
