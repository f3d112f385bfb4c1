# Why a person was called in, as human agents read it: reason-<id of the rule in dialogs/escalation.yaml>. Short and factual.
# reason-bot-error is no rule: it stands where the bot itself failed.

reason-self-harm = Speaks of harming themselves
reason-danger = Somebody may be in danger
reason-fraud = Fraud may be under way
reason-case-open = A case is open already
reason-asks-person = Asked for a person
reason-legal = Mentions a lawyer or the courts
reason-regulator = Mentions a regulator or consumer body
reason-publicity = Says they will make it public
reason-churn = Unhappy and thinking of leaving
reason-vulnerable = Needs special care and is in distress
reason-high-anger = Very angry
reason-abuse = Abusive and upset
reason-distress = Deeply sad or worried
reason-negative-streak = Unhappy three messages in a row
reason-getting-worse = Mood falling from message to message
reason-dissatisfied = Dissatisfied with the service so far
reason-bot-failed = The bot failed twice in a row
reason-said-three-times = Said the same thing three times
reason-asked-in-vain = One question asked three times in vain
reason-still-unresolved = Still not solved, and unhappy again
reason-facts-complete = All facts are known; a person must do the rest
reason-offer-unresolved = Not solved yet; a person was offered
reason-offer-upset = Staying unhappy; a person was offered
reason-offer-long = A long talk without result; a person was offered
reason-special-care = Needs special care
reason-bot-error = A technical fault stopped the bot

# Names of the facts rules look at, shown beside their values.

fact-anger = Anger
fact-disappointment = Disappointment
fact-anxiety = Anxiety
fact-sadness = Sadness
fact-confusion = Confusion
fact-satisfaction = Satisfaction
fact-gratitude = Gratitude
fact-emotion = Latest emotion
fact-intensity = Latest intensity
fact-valence = Latest tone
fact-moodValence = Mood
fact-slope = Trend per message
fact-peak = Peak
fact-turns = Messages
fact-negativeTurns = Negative messages
fact-negativeStreak = Negative in a row
fact-serviceSatisfaction = Satisfaction with the service
fact-level = Service so far
fact-signals = Signals
fact-signalsSoFar = Signals so far
fact-style = Style
fact-lang = Language
fact-channel = Channel
fact-topic = Topic
fact-misses = Bot failures in a row
fact-repeats = Times said again
fact-asks = Times asked
fact-factsComplete = Facts complete
fact-offered = Person offered
fact-caseOpen = Case open
fact-minutes = Minutes so far
fact-waitingMinutes = Minutes waiting
