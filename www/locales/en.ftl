# Every English word a reader sees, but a pose's own (those stand in its file).
# Rules: shared wording rules in CONTRIBUTING.md; every sentence has at most 15 words.
# The space between a number and its unit is U+00A0, so that a line does not end between them.

list-between = { ", " }
list-and = { " and " }
list-or = { " or " }
decimal-mark = .

## Levels and headlines

level-suits = Often suits
level-fine = Usually fine
level-caution = Go easy
level-avoid = Skip for now
headline-suits = Often suits a back like yours.
headline-fine = Usually fine for most backs.
headline-caution = Try less of it, and stop short of pain.
headline-avoid = A gentler pose below may serve you better.
headline-go-easy-if = Go easy if { $who } hurts.

## What makes it worse, in readers' words

mechanism-bending = Bending forward
mechanism-arching = Arching back
mechanism-twisting = Twisting
mechanism-side-bending = Leaning sideways
mechanism-loading = Weight and strain
if-bending = bending forward
if-arching = arching back
if-twisting = twisting
if-side-bending = leaning sideways
if-loading = weight on your back

## Facts of the model

fact-bending = Your low back would round to about { $share } % of its range.
fact-arching = Your low back would arch to about { $share } % of its range.
fact-twisting = Your low back would turn to about { $share } % of its range.
fact-side-bending = Your low back would lean to about { $share } % of its range.
fact-loading = Your low back would carry about { $times } times what standing asks.
fact-none-bending = Your low back hardly rounds here.
fact-none-arching = Your low back hardly arches here.
fact-none-twisting = Your low back hardly turns here.
fact-none-side-bending = Your low back hardly leans here.
reason-stops-short = Most bodies like yours stop before the full shape. Stop where it stops.
reason-morning = In one trial, less bending early in the day eased lasting back pain.
reason-held = It is often held for { $seconds } seconds.

## Why a level restricts

reason-why-bending = Near the end of the range, muscles let go and soft tissue takes the pull.
reason-why-arching = Arching back presses the small joints at the back of the spine together.
reason-why-twisting = The low back turns only a few degrees in all.
reason-why-side-bending = Leaning sideways makes the openings on that side smaller.
reason-why-loading = Bending the trunk forward asks the back muscles to work much harder.
reason-suits-bending = Backs that do not like to bend often like a gentle arch better.
reason-suits-arching = Backs that do not like to arch often like a gentle bend better.

## Concerns beyond the spine

concern-knee = It bends or loads the knee a lot.
concern-wrist = Your wrists carry weight here.
concern-shoulder = It asks much of the shoulders.
concern-hip-replacement = After a hip replacement, ask first how far to bend.
concern-hamstring-tendon = It pulls where the hamstrings join the sitting bones.
concern-nerve-tension = Straight legs can tug on the leg nerve. Stop if your leg tingles.
concern-balance = It needs balance. Keep a wall or chair near.
concern-head-down = Your head is below your heart here.
concern-neck-load = Your neck carries weight here.
concern-prone = You lie on your front here.
concern-supine = Long lying on the back may not suit late pregnancy.
concern-belly = It presses on the belly.
concern-abdominal-pressure = It makes you brace the belly hard.
concern-one-sided-pelvis = It loads the two sides of the pelvis unevenly.
concern-end-range-rest = It rests at the end of the range. Stay a little short of it.

## Why an alternative

why-saves-bending = Keeps { $keeps }. Saves { $points } points of low-back bending.
why-saves-arching = Keeps { $keeps }. Saves { $points } points of low-back arching.
why-saves-twisting = Keeps { $keeps }. Saves { $points } points of low-back turning.
why-saves-side-bending = Keeps { $keeps }. Saves { $points } points of sideways lean.
why-saves-loading = Keeps { $keeps }. Saves { $points } % of standing load.

## What poses are for

target-hamstrings = hamstrings
target-shoulders = shoulders
target-relaxation = calm
target-thoracic-mobility = upper-back movement
target-hip-flexors = hip flexors
target-adductors = inner thighs
target-hip-external-rotators = outer hips
target-back-extensors = back muscles
target-quads = thigh muscles
target-balance = balance
target-glutes = buttock muscles
target-core-endurance = core endurance
target-hips = hips
target-inversion = time upside down
target-obliques = side waist
target-spinal-mobility = spine movement
target-posture = posture
target-piriformis = deep hip muscle
target-breath = breath
target-ankles = ankles
target-motor-control = moving with control
target-calves = calves
target-back-care = back care

## The figure in words

# The first sentence: how the body rests, and in $shape a list of the parts below it.

figure-standing = { $way ->
    [low] Squatting
   *[none] Standing
}: { $shape }.
figure-standing-one-leg = On the { $side ->
    [right] right
   *[left] left
} leg: { $shape }.
figure-kneeling = { $way ->
    [low] Kneeling low
   *[none] Kneeling
}: { $shape }.
figure-all-fours = On hands and knees: { $shape }.
figure-arm-support = { $way ->
    [arms] Balanced on the arms
    [up] On hands and feet, facing up
   *[none] On hands and feet, facing down
}: { $shape }.
figure-prone = Lying on the front: { $shape }.
figure-supine = Lying on the back: { $shape }.
figure-side-lying = { $way ->
    [up] Raised
   *[none] Lying
} on the { $side ->
    [right] right
   *[left] left
} side: { $shape }.
figure-seated = { $way ->
    [seat] On a seat
    [high] Hips high
   *[none] Sitting
}: { $shape }.
figure-inverted = Upside down on the { $way ->
    [head] head
   *[none] shoulders
}: { $shape }.

figure-upright = trunk upright
figure-leaning = trunk leaning forward
figure-level = trunk level
figure-hanging = trunk hanging down
figure-backward = trunk leaning back
figure-aside = trunk sideways
figure-chest-lifted = chest lifted
figure-hips-lifted = hips lifted
figure-head-lifted = head lifted
figure-leg = { $leg ->
    [right] right leg
    [left] left leg
   *[both] both legs
} { $bend ->
    [straight] straight
    [soft] softly bent
    [folded] folded
    [drawn] drawn
   *[bent] bent
}{ $place ->
    [drawn] { " to the ribs" }
    [under] { " under" }
    [across] { " across" }
    [planted] , planted
    [up] , pointing up
    [over] , over the head
    [ahead] { " ahead" }
    [behind] { " behind" }
    [side] { " to the side" }
    [lifted-ahead] , lifted ahead
    [lifted-behind] , lifted behind
    [lifted-side] , lifted to the side
    [lifted] , lifted
   *[none] { "" }
}
figure-knees-crossed = knees crossed
figure-knees-wide = knees wide
figure-feet-wide = feet wide apart
figure-head-back = head back
figure-head-down = chin tucked

# The hands. $place, $right and $left are one of the places below them.

figure-hands = Both hands { $place }.
figure-each-hand = Right hand { $right }, left { $left }.
figure-at-floor = { $gap ->
    [short] { $cm } cm from
   *[none] on
} the floor
figure-at-support = { $gap ->
    [short] { $cm } cm from
   *[none] on
} a support
figure-at-foot = { $gap ->
    [short] { $cm } cm from
   *[none] on
} { $hands ->
    [one] the foot
   *[other] the feet
}
figure-at-shin = { $gap ->
    [short] { $cm } cm from
   *[none] on
} { $hands ->
    [one] the shin
   *[other] the shins
}
figure-at-knee = { $gap ->
    [short] { $cm } cm from
   *[none] on
} { $hands ->
    [one] the knee
   *[other] the knees
}
figure-at-thigh = { $gap ->
    [short] { $cm } cm from
   *[none] on
} { $hands ->
    [one] the thigh
   *[other] the thighs
}
figure-at-other-foot = { $gap ->
    [short] { $cm } cm from
   *[none] on
} the other foot
figure-at-other-shin = { $gap ->
    [short] { $cm } cm from
   *[none] on
} the other shin
figure-at-other-knee = { $gap ->
    [short] { $cm } cm from
   *[none] on
} the other knee
figure-at-hip = { $gap ->
    [short] { $cm } cm from
   *[none] on
} { $hands ->
    [one] the hip
   *[other] the hips
}
figure-at-back = { $gap ->
    [short] { $cm } cm from
   *[none] on
} the low back
figure-at-head = { $gap ->
    [short] { $cm } cm from
   *[none] on
} the head
figure-at-chest = { $gap ->
    [short] { $cm } cm from
   *[none] at
} the chest
figure-at-other-hand = { $gap ->
    [short] { $cm } cm from
   *[none] on
} the other hand
figure-at-other-elbow = { $gap ->
    [short] { $cm } cm from
   *[none] on
} the other elbow
figure-at-elbows = on the floor, { $hands ->
    [one] elbow
   *[other] elbows
} too
figure-at-bent = on the floor, { $hands ->
    [one] elbow
   *[other] elbows
} bent
figure-at-up = straight up
figure-at-over = overhead
figure-at-side = out to the { $hands ->
    [one] side
   *[other] sides
}
figure-at-front = in front
figure-at-behind = behind
figure-at-face = by the head
figure-at-away = a little out from the sides
figure-at-down = beside the body

figure-hips = { $hip ->
    [right] Right hip
    [left] Left hip
   *[both] Hips
} { $way ->
    [open] opened
   *[fold] folded
} { $degrees }°{ $end ->
    [near] , near the end
    [far] , most of the way
   *[none] , with room to spare
}.
figure-back = The low back { $way ->
    [arches] arches
   *[rounds] rounds
} to about { $share } % of its range{ $upper ->
    [too] , the upper back to { $more } %
   *[none] { "" }
}.
figure-back-rest = The low back keeps its standing curve.
figure-turns = { $what ->
    [head] The head turns
    [bend] The spine bends
   *[turn] The spine turns
} { $degrees }° to the { $side ->
    [right] right
   *[left] left
}.
figure-turns-bends = The spine turns { $degrees }° to the { $side ->
    [right] right
   *[left] left
} and bends { $bend }° to the { $bent ->
    [right] right
   *[left] left
}.
figure-short = About { $degrees }° of the full shape is not reached.

## The card

figure-label = { $pose }, drawn
figure-legend = Spine:
turn-title = Turn and compare
above = Seen from above: the shoulders turn { $degrees }°, the head { $more }° more.
try = See it
beside = Side by side
zone-everyday = everyday
zone-moderate = moderate
zone-near = near the end
more = Show more
sources = Sources
degrees = { $degrees }°

picker-label = Find a pose
picker-placeholder = Type a pose name
picker-list = Poses

flags-emergency = Numb between the legs, or trouble passing urine? Go to emergency care today.
flags-doctor = A weak leg, fever, a bad fall, or pain all night? See a doctor first.
flags-link = When to see someone first
flags-emergency-lead = Go to emergency care today if you have:
flag-saddle = numbness between the legs or around the buttocks
flag-bladder = trouble passing urine, or leaking urine or stool
flag-both-legs-weak = both legs weak or numb, or one leg that quickly grows weaker
flags-doctor-lead = Put the poses aside and see a doctor first if you have:
flag-night = pain at night that no position eases
flag-weight = weight loss that you cannot explain
flag-both-legs = pain down both legs
flag-surgery = pain after surgery on your back
flag-fall = pain after a big fall or an accident
flag-bones = sudden pain with steroid use or fragile bones
flag-fever = a fever, or you feel ill with the pain
flag-cancer = cancer now or in the past
flag-morning = stiffness of over 30 minutes each morning, for months

## For readers under 18

young-crack = A crack without pain is harmless. Stop cracking it on purpose.
young-doctor = Sore for over two weeks, and more when you arch or do sport? See a doctor.
young-why = Among 100 young athletes with back pain at one clinic, 47 had a stress fracture.

whom-question = What makes your back feel worse?
whom-not-sure = Not sure
whom-not-sure-note = Show all

condition-question = I was told I have …
condition-none = nothing named
condition-disc-herniation = a disc herniation
condition-sciatica = sciatica
condition-spinal-stenosis = spinal stenosis
condition-spondylolisthesis = spondylolisthesis
condition-facet-pain = facet joint pain
condition-si-joint = sacroiliac joint pain
condition-osteoporosis = osteoporosis
condition-hypermobility = very mobile joints
condition-scoliosis = scoliosis
condition-pregnancy = a baby on the way
condition-low-back-pain = low back pain, no more said
condition-neck-pain = neck pain
condition-stands-for = Here it stands for { $movements }.
condition-stands-for-none = It stands for no one movement.
condition-heed = Heed: { $heed }.
condition-kinder = Often kinder: { $kinder }.
grade-a = Trials or several studies in people stand behind this.
grade-b = Studies that watched people stand behind this.
grade-c = Lab work and small studies stand behind this.
grade-e = Experts agree on this; studies are few.
heed-nerve-tension = a tugged leg nerve
heed-one-sided-pelvis = uneven load on the pelvis
heed-balance = balance
heed-neck-load = weight on the neck
heed-end-range-rest = resting at the end of the range
heed-prone = lying on your front
heed-supine = long lying on the back
heed-belly = pressure on the belly
heed-abdominal-pressure = straining the belly

chain-fold = Where the bend comes from
chain-arch = Where the arch comes from
chain-turn = Where the turn comes from
chain-lean = Where the lean comes from
chain-rest = Your trunk stays close to how it stands. Nothing needs sharing out.
part-hips = Hips
part-pelvis = Pelvis and hips
part-low-back = Low back
part-upper-back = Upper back
part-neck = Neck
part-not-reached = Not reached
mobility-question = Your hips and hamstrings
mobility-stiff = Stiff
mobility-typical = Typical
mobility-supple = Supple
mobility-how = How to tell

demand-title = What it asks
demand-more = Upper back, neck and load
demand-how = The mark is a typical body. The bar covers eight bodies in ten.
meter-name = { $part }, { $moves }
moves-bending = rounding
moves-arching = arching
moves-twisting = turning
moves-side-bending = leaning
moves-folding = folding
moves-opening = opening
meter-numbers = { $degrees }° · { $share } % of its range ({ $low }–{ $high })
meter-none = not asked here
meter-share = { $share } % of its range ({ $low }–{ $high })

settings-title = You and how far you go
depth-question = How far in
depth-start = Just beginning ({ $depth } %)
depth-part = Part of the way ({ $depth } %)
depth-full = All the way ({ $depth } %)
side-question = Leading side
side-right = Right
side-left = Left
age-question = Your age
age-none = not said
age-under-18 = under 18
age-under-45 = 18 to 44
age-45-54 = 45 to 54
age-55-69 = 55 to 69
age-70-plus = 70 or more

adjustments-title = First, change the pose
adjustment-saves-bending = Low back: { $before } → { $after } %
adjustment-saves-arching = Low back: { $before } → { $after } %
adjustment-saves-twisting = Low back: { $before } → { $after } %
adjustment-saves-side-bending = Low back: { $before } → { $after } %
adjustment-saves-loading = Load: { $before } → { $after } % of standing
adjustment-removes = { $about ->
    [neck-load] Takes the weight off your neck.
    [balance] Keeps you from toppling.
    [head-down] Keeps your head above your heart.
    [wrist] Takes the weight off your wrists.
    [shoulder] Takes the weight off your shoulders.
    [knee] Spares your knees.
    [supine] You do not lie flat on your back.
    [prone] You do not lie on your front.
    [belly] Leaves your belly free.
    [nerve-tension] Tugs less on the leg nerve.
    [one-sided-pelvis] Keeps your pelvis even.
   *[other] Answers what to watch for.
}
alternatives-title = Or try instead
left-out = Why not another pose?
sequence-add = Add to my list
find-out = Two minutes to find out
alternatives-none = We know no gentler pose that does the same job.

reasons-title = Why we say so
certainty-geometry = from our body model
certainty-study = from studies
certainty-clinical = clinicians’ view
certainty-tradition = how teachers do it
also = Also
good-for = Good for: { $targets }.

limits-model = These numbers come from a model of an average body.
limits-young = They use young adults’ ranges until you set your age.
limits-under-18 = They use young adults’ ranges. Few people under 18 were measured.
limits-age = They use the ranges of your age group.
limits-not = They are not a measure of your discs, and not a diagnosis.

## What others have published

others-contested = Published sources disagree about this pose.
others-stricter = Published sources are stricter here than we are.
others-milder = Published sources allow more here than we do.

turn-question = Turn the picture
turn-none = as first seen
turn-right = { $degrees }° to the right
turn-left = { $degrees }° to the left
turn-back = Back to the first view
ghosts-question = Outlines beside this body
ghost-stiff = Stiffer hips
ghost-supple = Looser hips
ghost-before = Without the change
ghost-says = { $who }: hips { $hips }°, low back { $back }°
tried = Shown with this change: { $change }
beside-bending = Low back rounds to { $share } % of its range.
beside-arching = Low back arches to { $share } % of its range.
beside-twisting = Low back turns to { $share } % of its range.
beside-side-bending = Low back leans to { $share } % of its range.
beside-loading = Load: { $share } % of standing.
mobility-test = Lie on your back and lift one straight leg, the other flat. Well short of upright is stiff. Close to upright is typical. Past upright is supple.
load-everyday = everyday
load-moderate = moderate
load-near = high
meter-load-name = Load on the low back
meter-load = { $times } × standing ({ $low }–{ $high })

back-to = Back to { $pose }
fallback-pose = { $pose } is done { $support }. People do it for { $targets }.
fallback-card = Whether it suits you depends on your hips and on what hurts. The card says more, and names kinder poses.
fallback-link = See what it asks of the spine
owner-note = For this site’s owner: some added poses are left out
back-to-list = Back to the list
picker-found = { $count ->
    [one] One pose found.
   *[other] { $count } poses found.
}
picker-found-many = { $count } poses. Type a name to see the rest.
picker-found-none = No pose called “{ $typed }” here yet. Perhaps one of these?
ranking-title = Most demanding for the low back
list-lead-lumbar-flexion = How far each pose rounds the low back of a body like yours.
list-lead-lumbar-extension = How far each pose arches the low back of a body like yours.
list-lead-lumbar-rotation = How far each pose turns the low back of a body like yours.
list-lead-lumbar-combined = Rounding counts more when the back leans or turns as well.
list-lead-load = What the base of your low back carries, beside plain standing.
list-lead-advice = What to go easy with comes first.
by-question = Order by
by-lumbar-flexion = Rounding of the low back
by-lumbar-extension = Arching of the low back
by-lumbar-rotation = Turning of the low back
by-lumbar-combined = Rounding and turning together
by-load = Load on the low back
by-advice = Our advice for you
first-question = First
first-most = The most
first-least = The least
for-question = Good for
target-none = anything
list-more = More ways to sort and choose
support-question = Done
support-none = any way
support-standing = standing
support-standing-one-leg = on one leg
support-kneeling = kneeling
support-all-fours = on hands and knees
support-arm-support = on the arms
support-prone = lying on the front
support-supine = lying on the back
support-side-lying = lying on one side
support-seated = sitting
support-inverted = upside down
under-question = Keep my low back under
under-any = any share of its range
under-share = { $share } % of its range, in every direction
list-count = { $count ->
    [0] No pose is left.
    [one] One pose.
   *[other] { $count } poses.
}
hidden-why = Why not the others?
hidden-under = { $count ->
    [one] One pose takes the low back further.
   *[other] { $count } poses take the low back further.
}
hidden-target = { $count ->
    [one] One pose is good for other things.
   *[other] { $count } poses are good for other things.
}
hidden-support = { $count ->
    [one] One pose is done in another way.
   *[other] { $count } poses are done in another way.
}
hidden-show = Show them
meter-combined = { $share } % when put together ({ $low }–{ $high })

left-out-none = No other pose comes close to what this one is for.
left-out-plenty = These would do too. The ones above keep or save more.
left-out-no-gentler = These hardly ask less where it matters to you.
left-out-worse = These ask more of your back in another direction.
left-out-heed = These need the care that your answer above asks for.
left-out-purpose = These are often named instead, but for another purpose.

difference-title = How they differ
difference-bending = { $more } rounds the low back more than { $less }, by { $points } points of its range.
difference-arching = { $more } arches the low back more than { $less }, by { $points } points of its range.
difference-twisting = { $more } turns the low back more than { $less }, by { $points } points of its range.
difference-side-bending = { $more } leans the low back more than { $less }, by { $points } points of its range.
difference-loading = { $more } loads the low back more than { $less }, by { $points } % of standing.
difference-none = Both ask about the same of your low back.
difference-purpose = Both are good for { $targets }.
difference-no-purpose = They are good for different things.

find-out-lead = Try each of these a few times, slowly, only as far as feels easy.
find-out-bending = Stand and bend forward, as if to reach your knees.
find-out-arching = Stand, hands on your hips, and lean back a little.
find-out-twisting = Sit tall and turn to one side, then to the other.
find-out-side-bending = Stand and slide one hand down your leg, then the other.
find-out-loading = Hold a light bag close to you, then a little away.
find-out-then = After each, wait a moment. More pain, or pain further down a leg? Choose that one above.
find-out-who = Stop if pain spreads or stays. Or take these questions to a physiotherapist.

sequence-title = My list
sequence-how = Usual holds. Poses with a left and a right count twice. Nothing is stored.
sequence-near = { $time } in all. Of that, near the end of a range:
sequence-none-near = { $time } in all, none of it near the end of a range.
sequence-spent = { $part }, { $moves }: { $time } ({ $share } %)
sequence-sooner = { $pose } sooner
sequence-remove = Remove { $pose }
sequence-share = Take it along as text
sequence-text = My list of poses
sequence-line = { $at }. { $pose }, { $time }. { $level }.
sequence-copy = Copy
sequence-copied = Copied.
sequence-not-copied = Your browser would not copy it. Mark the text and copy it yourself.
time-seconds = { $seconds } seconds
time-minutes = { $minutes } min
time-both = { $minutes } min { $seconds } s
start-title = Pick a pose
start-lead = See what it asks of your back. These are good to begin with:

widest = In this pose the low backs of people differ most by { $input }.
widest-none = In this pose the low backs of people hardly differ.
widest-hips = how far hips and hamstrings go
widest-low-back = how far each low back can go
widest-upper-back = how far the upper back can go
widest-shape = how far they go into the shape
widest-hold = how firmly they hold the low back

## Who says what

others-says-recommended = good for it.
others-says-ok = fine.
others-says-caution = go easy.
others-says-avoid = leave it out.
others-sites-restrict = { $count ->
    [one] One other website urges caution.
   *[other] { $count } other websites urge caution.
}
others-sites-permit = { $count ->
    [one] One other website allows it.
   *[other] { $count } other websites allow it.
}
sources-missing = The list of sources did not come. Fold and unfold to try again.
