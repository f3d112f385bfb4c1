### Labels of the mood, for human agents: short nouns.

## What the customer feels

emotion-anger = anger
emotion-disappointment = disappointment
emotion-anxiety = anxiety
emotion-sadness = sadness
emotion-confusion = confusion
emotion-satisfaction = satisfaction
emotion-gratitude = gratitude
emotion-neutral = calm

## How strongly

intensity-none = none
intensity-mild = mild
intensity-medium = clear
intensity-strong = strong
intensity-extreme = extreme

## What the words warn of

signal-asksHuman = asks for a person
signal-legal = legal action
signal-publicity = going public
signal-regulator = complaint to an authority
signal-churn = wants to leave
signal-selfHarm = self-harm
signal-danger = danger
signal-fraud = fraud
signal-abuse = abusive words
signal-repeat = says it again
signal-unresolved = not solved
signal-urgent = urgent
signal-specialCare = needs special care
signal-thanks = thanks
signal-bye = goodbye

## What set it off; the ids are those of cues.yaml

cause-waiting = waiting
cause-noAnswer = no answer
cause-notDelivered = not delivered
cause-wrongItem = wrong item
cause-damaged = damaged or poor goods
cause-malfunction = malfunction
cause-wrongCharge = wrong charge
cause-refund = refund outstanding
cause-brokenPromise = broken promise
cause-repeatedFailure = same failure again
cause-runaround = passed around
cause-attitude = staff attitude
cause-unclear = unclear information
cause-privacy = privacy
cause-security = account or money security
cause-cancelled = cancelled or blocked

## Dimension of service that was hurt (SERVQUAL)

dimension-reliability = reliability
dimension-responsiveness = responsiveness
dimension-assurance = assurance
dimension-empathy = empathy
dimension-tangibles = tangibles

## To what the customer puts the trouble down

attribution-ability = lack of ability
attribution-effort = lack of effort
attribution-circumstance = circumstances

## What the customer needs beneath the matter

need-information = to know where things stand
need-value = to get what is due to them
need-emotion = to be heard and respected
need-relationship = to be able to trust us again

## Manner of the customer

style-impatient = impatient
style-reserved = reserved
style-plain = plain

## Course of the mood

trend-worse = getting worse
trend-steady = steady
trend-better = getting better

## Judgement of the service so far

level-dissatisfied = dissatisfied
level-neutral = neutral
level-satisfied = satisfied
