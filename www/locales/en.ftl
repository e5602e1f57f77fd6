# Every English word a reader sees, but a pose's own (those stand in its file).
# Rules: shared wording rules in CONTRIBUTING.md; every sentence has at most 15 words.

list-between = { ", " }
list-last = { " and " }
decimal-mark = .

## Levels and headlines

level-suits = Often suits
level-fine = Usually fine
level-caution = Go easy
level-avoid = Skip for now
headline-suits = Often suits a back like yours.
headline-fine = Usually fine for most backs.
headline-caution = Go easy with this one.
headline-avoid = Skip this one for now.
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

fact-bending = Your low back would round to about { $share } % of its range.
fact-arching = Your low back would arch to about { $share } % of its range.
fact-twisting = Your low back would turn to about { $share } % of its range.
fact-side-bending = Your low back would lean to about { $share } % of its range.
fact-loading = Your low back would carry about { $times } times what standing asks.
fact-none-bending = Your low back hardly rounds here.
fact-none-arching = Your low back hardly arches here.
fact-none-twisting = Your low back hardly turns here.
fact-none-side-bending = Your low back hardly leans here.
reason-stops-short = Most bodies like yours stop before the full shape. Stop where it stops.
reason-held = It is often held for { $seconds } seconds.

## Why a level restricts

reason-why-bending = Near the end of the range, muscles let go and soft tissue takes the pull.
reason-why-arching = Arching back presses the small joints at the back of the spine together.
reason-why-twisting = The low back turns only a few degrees in all.
reason-why-side-bending = Leaning sideways makes the openings on that side smaller.
reason-why-loading = Bending the trunk forward asks the back muscles to work much harder.
reason-suits-bending = People who dislike bending often do better with gentle arching.
reason-suits-arching = People who dislike arching often do better with gentle bending.

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
why-saves-loading = Keeps { $keeps }. Saves { $points } % of standing load.

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

## The figure in words

figure-standing = { $pose }: standing on both feet.
figure-standing-one-leg = { $pose }: standing on one leg.
figure-kneeling = { $pose }: kneeling.
figure-all-fours = { $pose }: on hands and knees.
figure-arm-support = { $pose }: held up by the arms.
figure-prone = { $pose }: lying on the front.
figure-supine = { $pose }: lying on the back.
figure-side-lying = { $pose }: on one side.
figure-seated = { $pose }: sitting.
figure-inverted = { $pose }: upside down.
figure-hips-fold = The hips fold { $degrees }°{ $end ->
    [near] , near their end
   *[short] { "" }
}.
figure-hips-open = The hips open { $degrees }°{ $end ->
    [near] , near their end
   *[short] { "" }
}.
figure-back-rounds = The low back rounds to about { $share } % of its range.
figure-back-arches = The low back arches to about { $share } % of its range.
figure-back-rest = The low back keeps its standing curve.
figure-turns = The shoulders turn { $degrees }° on the hips.
figure-leans = The trunk leans { $degrees }° to the side.
figure-short = About { $degrees }° of the full shape is not reached.
