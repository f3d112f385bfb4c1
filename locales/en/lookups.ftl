### What the bot says when another system has answered, or has not (dialogs/lookups.yaml, docs/lookups.md).
###
### For what was found, add lookup-<topic>-<look-up>-found, with the facts of the look-up and the slots it was asked with:
###   lookup-delivery-orderStatus-found = Order { $order } is { $status } and should be with you by { $due }.
### lookup-<topic>-<look-up>-notFound and lookup-<topic>-<look-up>-failed go before the two below.

## There is no such thing in the system asked.

lookup-notFound =
    .v1 = I have just looked that up and found nothing under it. It may be worth checking it once more; if it's right, a person can look further.
    .v2 = Our system shows nothing for that. Could you compare it with your confirmation? If it matches, that is for a person to look into.
    .v3 = I couldn't find anything under what you gave me. One character can make the difference; if it's correct, our team can search by hand.

## The system could not be asked, or its answer was no use.

lookup-failed =
    .v1 = I tried to look that up, but our system isn't answering me at the moment. So I can't tell you where it stands; we can go on without it.
    .v2 = I wanted to check that for you and couldn't reach our system just now. What you told me is kept, and we can carry on.
    .v3 = Looking it up didn't work just now, and I don't want to guess. Let's go on; a person can check it too.

## For human agents. { $name }: the look-up; { $facts }: what it found; { $why }: what went wrong.

event-lookup-found = Looked up { $name }: { $facts }
event-lookup-notFound = Looked up { $name }: nothing found
event-lookup-failed = Look-up { $name } failed: { $why }
thread-lookup-found = Looked up { $name }: { $facts }
thread-lookup-notFound = Looked up { $name }: nothing found
thread-lookup-failed = Look-up { $name } failed: { $why }
