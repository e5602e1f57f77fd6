# Every English word a reader sees, but a pose's own (those stand in its file).
# Rules: shared wording rules in CONTRIBUTING.md; every sentence has at most 15 words.
# Per cent follows its number at once (86%). Before other units stands U+00A0, so that no line ends there.

list-between = { ", " }
list-and = { " and " }
list-or = { " or " }
decimal-mark = .

## Levels and headlines

level-suits = Often suits
level-fine = Usually fine
level-caution = Go easy
level-avoid = Skip for now
# Level and headline as one line, where the headline does not say the level's own word.
verdict-line = { $level }. { $headline }
headline-suits = Often suits a back like yours.
headline-fine = Usually fine for most backs.
headline-some = Asks some of what hurts you. Stay where it feels easy.
headline-little = Asks little of what hurts you.
headline-calm-back = Asks nothing extreme of your back.
headline-clear = Keeps clear of what you watch out for.
headline-still = { $calm } { $still }
headline-caution-bending = Bend less far, and stop short of pain.
headline-caution-arching = Arch less far, and stop short of pain.
headline-caution-twisting = Turn less far, and stop short of pain.
headline-caution-side-bending = Lean less far, and stop short of pain.
headline-caution-loading = Do less of it, and stop short of pain.
headline-avoid = A gentler pose may serve you better.
headline-avoid-alone = Wait two weeks, then try a little of it.
headline-go-easy-if = Go easy if { $who } hurts.
headline-young = Go easy on deep backbends while you are growing.

# A pose that is fine for this reader may still be strong in another way.
still-bending = It is still a deep forward bend.
still-arching = It is still a deep backbend.
still-twisting = It is still a strong twist.
still-side-bending = It is still a deep side bend.
still-loading = It is still hard work for the back.

# The extremes of a low back, for a reader who named something else.
headline-extreme-bending = A very deep forward bend: stay well short of the end.
headline-extreme-arching = A very deep backbend: stay well short of the end.
headline-extreme-twisting = A deep twist under strain: stay well short of the end.
headline-extreme-loading = Hard work for the back: build up to it first.

# What a condition heeds.
headline-avoid-neck-load = Leave weight off the neck.
headline-avoid-prone = Leave this one until after the birth.
headline-avoid-belly = Leave this one until after the birth.
headline-avoid-abdominal-pressure = Leave this one until after the birth.
headline-avoid-balance = Leave this one until after the birth.
headline-avoid-falls = Train your balance with both feet near the floor instead.
headline-avoid-nerve-tension = It pulls hard on the leg nerve.
headline-avoid-one-sided-pelvis = It pulls the two sides of the pelvis apart.
headline-avoid-combined = It bends and turns at once.
headline-avoid-end-range-rest = It hangs at the end of the range.
headline-caution-neck-load = Keep the weight off your neck.
headline-caution-neck-range = Turn or tip your head only as far as is easy.
headline-caution-supine = Keep it short late on, or lie on your side.
headline-caution-belly = Make room for your belly, and try less of it.
headline-caution-abdominal-pressure = Try less of it, and keep breathing.
headline-caution-balance = Keep a wall or a chair within reach.
headline-caution-falls = Good training with a hand on the wall.
headline-caution-nerve-tension = Soften your knees, and stop if your leg tingles.
headline-caution-one-sided-pelvis = Do less of it, and keep both sides more even.
headline-caution-combined = Bend less or turn less, not both at once.
headline-caution-end-range-rest = Stay a little short of the end.

## What makes it worse, in readers' words

mechanism-bending = Bending forward
mechanism-arching = Arching back
mechanism-twisting = Twisting
mechanism-side-bending = Leaning sideways
mechanism-loading = Weight and strain
movement-bending = Bending
movement-arching = Arching
movement-twisting = Twisting
movement-side-bending = Leaning
movement-loading = Weight
if-bending = bending forward
if-arching = arching back
if-twisting = twisting
if-side-bending = leaning sideways
if-loading = lifting or carrying
if-neck = your neck

## Facts of the model

fact-bending = Your low back would round to about { $share }% of its range.
fact-arching = Your low back would arch to about { $share }% of its range.
fact-twisting = Your low back would turn to about { $share }% of its range.
fact-side-bending = Your low back would lean to about { $share }% of its range.
fact-loading = Your low back would carry about { $times } times what standing asks.
fact-loading-standing = Your low back carries about what standing asks.
fact-none-loading = Your low back carries less than in standing.
fact-upper-bending = Your upper back would round to about { $share }% of its range.
fact-upper-arching = Your upper back would arch to about { $share }% of its range.
fact-upper-twisting = Your upper back would turn to about { $share }% of its range.
fact-upper-side-bending = Your upper back would lean to about { $share }% of its range.
fact-none-bending = Your low back hardly rounds here.
fact-none-arching = Your low back hardly arches here.
fact-none-twisting = Your low back hardly turns here.
fact-none-side-bending = Your low back hardly leans here.
reason-stops-short = Most people do not reach the picture. Stop where it feels easy.
reason-morning = Go easiest in the first hour after getting up.
reason-held = Often held for a minute. Start with three breaths.
reason-more-range = In the studies we know, more range did not mean less pain. Stop a little short.
reason-young = Under 18 with back pain that arching makes worse? See a doctor first.

## Why a level restricts

reason-why-bending = Near the end of the range, muscles let go and soft tissue takes the pull.
reason-why-bending-middle = A middle bend. Long holds, pulling and weight count for more.
reason-why-arching = Arching brings the small joints of the spine closer together. Sore ones may complain.
reason-why-twisting = Let the ribs turn. Don’t pull with the arms.
reason-why-side-bending = Leaning squeezes the joints on the side you lean to.
reason-why-loading = Holding this shape makes the back muscles work.
reason-suits-bending = Backs that do not like to bend often like a gentle arch better.
reason-suits-arching = Backs that do not like to arch often like a gentle bend better.

# The same, for what a condition watches (the key's end is `says` in data/conditions.toml).
because-disc-bend = A disc bears more in a bend, and most under load.
because-disc-load = A disc bears more as the load grows.
because-leg-bend = Which way eases a leg differs. Bending under load is often the sore one.
because-leg-bend-lying = Lying, a deep bend eases some legs and not others. Try a little.
because-canal-arch = Arching for a while may make the legs ache. Doctors test for it so.
because-slip-arch = Arching presses on the spot where the bone slips. It may complain.
because-slip-load = Hard work loads the same spot. Build it up slowly.
because-slip-turn = Turning loads the same spot, less than arching.
because-facet-turn = Turning presses these joints on one side. Let the ribs turn.
because-bone-bend = Deep forward bends press on the front of thin bones.
because-bone-turn = Gentle turning is fine for thin bones. Don’t pull with the arms.
because-bone-lean = The end of a side bend presses one edge of the bone.
because-bone-arch = A gentle arch trains the back. The deepest is not needed.
because-belly-arch = A deep arch stretches a belly that is stretched already.
because-sore-arch = A deep, held arch may make a sore back complain.
because-sore-turn = Turn with the ribs. A pull of the arms is not needed.
because-sore-load = Strength helps. Build it up with lighter drills first.
because-sore-bend = Bending is fine as such. Its very end may not be.
because-pelvis-turn = A pulled turn twists the back on a held pelvis.
because-curve-side = One side may suit you better. Ask which side is yours.

# Why it suits, for a condition (the key's end is `suits-says`).
suits-upright = Gentle arches train the muscles that hold you upright.
suits-more-room = A gentle bend may give the nerves more room.
suits-less-on-the-slip = A gentle bend takes the load off that spot.

# The first reason where nothing that a condition heeds is raised.
clear-prone = There is room for your belly here.
clear-neck-load = Your neck carries no weight here.
clear-nerve-tension = The leg nerve stays slack here.
clear-abdominal-pressure = Your belly does not have to strain here.
clear-combined = It does not bend and turn at once.
clear-one-sided-pelvis = Your hips stay even here.
clear-end-range-rest = Your low back and hips stay short of the end.

## Concerns beyond the spine

concern-knee = It bends or loads the knee a lot.
concern-wrist = Your wrists carry weight here.
concern-shoulder = It asks much of the shoulders.
concern-hip-replacement = After a hip replacement, ask first how far to bend.
concern-hamstring-tendon = It pulls where the hamstrings join the sitting bones.
concern-nerve-tension = Straight legs can tug on the leg nerve. Stop if your leg tingles.
concern-balance = It needs balance. Keep a wall or chair near.
concern-head-down = Your head hangs below your heart. With glaucoma or high blood pressure, ask first.
concern-neck-load = Your neck carries weight here.
concern-prone = You lie on your front here.
concern-supine = Long lying on the back may not suit late pregnancy.
concern-belly = It leaves little room for your belly.
concern-abdominal-pressure = Your belly and hip muscles work hard here.
concern-one-sided-pelvis = It loads the two sides of the pelvis unevenly.
concern-end-range-rest = It rests at the end of the range. Stay a little short of it.
concern-neck-range = Your head turns or tips far. Face forward instead.
concern-falls = It needs balance. A hand on the wall makes it good training.
concern-high-falls = A fall from here is hard to catch.
concern-high-balance = A fall from here is hard to catch.
concern-combined = Bending and turning at once asks more than either alone.

## Why an alternative

why = Also for: { $keeps }. { $eases }
# How much less, for what is eased and what is changed: $much is one of the keys below.
less-bit = a little less
less-less = less
less-half = about half as much
less-far = far less
eases-bending = Your low back { $much ->
    [hardly] hardly rounds.
   *[less] rounds { $less }.
}
eases-arching = Your low back { $much ->
    [hardly] hardly arches.
   *[less] arches { $less }.
}
eases-twisting = Your low back { $much ->
    [hardly] hardly turns.
   *[less] turns { $less }.
}
eases-side-bending = Your low back { $much ->
    [hardly] hardly leans.
   *[less] leans { $less }.
}
eases-loading = Your low back carries { $much ->
    [hardly] almost nothing.
   *[less] { $less }.
}

eases-upper-back = Your upper back stays longer.
without-neck-load = No weight on the neck.
without-neck-range = Your neck stays nearer the middle.
without-prone = You do not lie on your front.
without-supine = You do not lie long on your back.
without-belly = It leaves room for your belly.
without-abdominal-pressure = Your belly works less.
without-balance = It is easy to balance.
without-falls = It is easy to balance.
without-nerve-tension = It pulls less on the leg nerve.
without-one-sided-pelvis = Both sides of the pelvis work alike.
without-combined = It bends and turns less at once.
without-end-range-rest = It stays short of the end of the range.

## Build this first

build-first-title = Build this first
build-first-how = Hold each for ten seconds: six times, then four, then two. Do it every day.
build-first-then = After two weeks, try a little of this pose again.

## How often a rehabilitation move is done

dose = { $how ->
    [held] Hold for { $time }
    [rest] Stay for { $time }
   *[moving] Move slowly
}{ $count }{ $sides ->
    [each] , on each side
   *[both] { "" }
}. Do it every day.
dose-times = { $times ->
    [1] { "" }
    [2] : twice
   *[other] : { $times } times
}
dose-minutes = { $minutes } minutes
dose-sets = : { $sets } sets of { $times }
dose-falling = : { $times } times, then { $second }, then { $third }

## What poses are for

target-hamstrings = hamstrings
target-shoulders = shoulders
target-relaxation = resting
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
target-inversion = legs above the heart
target-obliques = side waist
target-spinal-mobility = spine movement
target-posture = posture
target-piriformis = deep hip muscle
target-breath = breath
target-ankles = ankles
target-motor-control = moving with control
target-calves = calves
target-back-care = back care
target-legs = leg strength
target-rotation = turning

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
    [hands] hands
    [forearms] forearms
   *[none] shoulders
}: { $shape }.

figure-with = It uses { $things }.
figure-with-block = a block
figure-with-bolster = a bolster
figure-with-chair = a chair
figure-with-wall = a wall
figure-with-strap = a strap
figure-with-band = an elastic band
figure-with-weight = a weight

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
} to about { $share }% of its range{ $upper ->
    [too] , the upper back to { $more }%
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
turn-once = Turn the picture
above = Seen from above: the shoulders turn { $degrees }°, the head { $more }° more.
try = See it
beside = Side by side
my-body = My body:
my-body-now = { $mobility } · { $depth }
zone-everyday = everyday
zone-moderate = moderate
zone-near = near the end
more = Show more
sources = Sources
degrees = { $degrees }°

picker-label = Find a pose
picker-open = Another pose
picker-close = Close
picker-recent = Looked at before
picker-perhaps = Perhaps you mean
picker-similar = Similar names
picker-sequences = Sequences of poses
picker-sequence = A sequence of poses
picker-placeholder = Type a pose
picker-list = Poses

flags-line = Numb, weak or feverish? See a doctor first.
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

young-crack = A crack without pain is harmless. You need not make it crack.
young-doctor = Sore for over two weeks, and more when you arch or do sport? See a doctor.
young-why = In young athletes, a tired bone is often behind a sore back.

# Said to what readers type into the search: which words, stands in data/topics.toml.
topic-crack-habit = Making it crack again and again is a habit, not a cure.
topic-crack-instead = Does it feel stiff? Try ten slow rounds of Cat and Cow, or a short walk.
topic-crack-pain = Does it hurt when it cracks, or catch? Ask a physiotherapist to look at it.
topic-young = Under 18 and sore for over two weeks? See a doctor, sooner if arching or sport hurts.
topic-age = Set your age to under 18 on the card. It then goes easier on deep backbends.

whom-question = What makes your back feel worse?
whom-not-sure = Not sure

condition-question = What else fits you?
condition-none = Any condition?
condition-disc-herniation = Disc herniation
condition-sciatica = Sciatica
condition-spinal-stenosis = Spinal stenosis
condition-spondylolisthesis = Spondylolisthesis
condition-facet-pain = Facet joint pain
condition-si-joint = Sacroiliac joint pain
condition-osteoporosis = Osteoporosis
condition-hypermobility = Very mobile joints
condition-scoliosis = Scoliosis
condition-pregnancy = I’m pregnant
condition-low-back-pain = Back pain, no clear cause
condition-neck-pain = Neck pain
condition-stands-for = Here it stands for { $movements }.
condition-stands-for-none = It stands for no one movement.
condition-heed = Watch for: { $heed }.
condition-kinder = Often kinder: { $kinder }.
grade-a = Trials or several studies in people stand behind this.
grade-b = Studies that watched people stand behind this.
grade-c = Lab work and small studies stand behind this.
grade-e = This is teachers’ and therapists’ opinion. Studies are few.
heed-nerve-tension = tingling in the leg
heed-one-sided-pelvis = uneven load on the pelvis
heed-balance = balance
heed-falls = falls
heed-combined = bending and turning at once
heed-neck-range = the end of the neck’s own range
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
chain-rest = Your trunk hardly bends or turns here.
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
demand-how = The mark is a typical body. The bar covers eight bodies in ten.
meter-name = { $part } { $moves }
moves-bending = rounding
moves-arching = arching
moves-twisting = turning
moves-side-bending = leaning
moves-folding = folding
moves-opening = opening
meter-numbers = { $degrees }° · { $share }% of its range ({ $low }–{ $high })
meter-none = not asked
demand-rest = Low back { $moves }
meter-line = { $share }% · { $zone }
meter-line-load = { $times } × standing · { $zone }
verb-bending = rounds
verb-arching = arches
verb-twisting = turns
verb-side-bending = leans
verb-hips-folding = fold
verb-hips-opening = open
verb-hips-twisting = turn
verb-hips-side-bending = lean

depth-question = How far in
depth-now = { $depth } ({ $percent }%)
depth-start = Just beginning
depth-part = Part of the way
depth-full = All the way
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

adjustments-title = Change the pose
adjustment-saves-bending = { $much ->
    [hardly] Hardly rounds the low back.
   *[less] Rounds the low back { $less }.
}
adjustment-saves-arching = { $much ->
    [hardly] Hardly arches the low back.
   *[less] Arches the low back { $less }.
}
adjustment-saves-twisting = { $much ->
    [hardly] Hardly turns the low back.
   *[less] Turns the low back { $less }.
}
adjustment-saves-side-bending = { $much ->
    [hardly] Hardly leans the low back.
   *[less] Leans the low back { $less }.
}
adjustment-saves-loading = { $much ->
    [hardly] Takes almost all load off the low back.
   *[less] Loads the low back { $less }.
}
adjustment-removes = { $about ->
    [neck-load] Takes the weight off your neck.
    [neck-range] Keeps your neck nearer the middle.
    [balance] Keeps you from toppling.
    [falls] Gives you something to hold on to.
    [head-down] Keeps your head above your heart.
    [wrist] Takes the weight off your wrists.
    [shoulder] Takes the weight off your shoulders.
    [knee] Spares your knees.
    [hip-replacement] Folds the hip less.
    [hamstring-tendon] Pulls less at the sitting bones.
    [supine] You do not lie flat on your back.
    [prone] You do not lie on your front.
    [belly] Leaves your belly free.
    [abdominal-pressure] Your belly works less.
    [nerve-tension] Tugs less on the leg nerve.
    [one-sided-pelvis] Keeps your pelvis even.
    [combined] Bends and turns less at once.
   *[end-range-rest] Stops short of the end of the range.
}
alternatives-title = What to do instead
still-for = { $eases } For { $targets }.
left-out = Why not another pose?
sequence-add = Add to my list
find-out = Not sure?
alternatives-none = We know no gentler pose for the same purpose.

# What a physiotherapist says every time.
always-title = As you practise
always-breathe = Keep breathing. If you catch yourself holding your breath, ease off.
always-stretch = A pull is fine. Stop if pain runs down a leg, or it tingles.
always-later = Better for minutes, worse later? Then this stretch is not for you now.
always-sore = A little sore the next day is fine. Still worse a day later? Do half.
always-build = Add a little each week, and walk every day. Sore does not mean harmed.
always-weeks = Still no better after six weeks? Then see a physiotherapist.

# For a pose that nothing restricts, to a reader who named nothing.
good-news-title = What to do with this
good-news-rest = Settle in and let your breath slow down. A few minutes are plenty.
good-news-easy = Move in slowly, and stay for five easy breaths.
good-news-work = Start with three breaths. Add one each week while it still feels steady.
good-news-hard = Build up to it over weeks. Stop while it still feels steady.
good-news-change = Does something hurt? Say so above, and the answer may change.

reasons-title = Why
reasons-disagree = Why, and who disagrees
practice-title = In practice
numbers-title = All numbers
certainty-geometry = from our body model
certainty-study = from studies
certainty-clinical = clinicians’ view
certainty-tradition = teachers’ and therapists’ opinion
also = Also
good-for = Good for: { $targets }.

limits-model = These numbers come from a model of an average body.
limits-young = This is a model of an average young adult, not a diagnosis.
limits-under-18 = A model of a young adult’s body, not a diagnosis. Few people under 18 were measured.
limits-age = A model of an average body of your age, not a diagnosis.
limits-not = They are not a measure of your discs, and not a diagnosis.
limits-date = Data of November 2026.

## What is said after a change

said = { $pose }: { $level }. { $change }
said-pose = { $pose }: { $level }.
said-nothing-chosen = Nothing chosen.
said-chosen = Chosen: { $what }.
said-now = { $question }: { $answer }.
said-tried = Shown with this change.
said-untried = Shown without the change.
said-sooner = { $pose } comes one place sooner.
said-listed = { $pose } is on your list.
said-off-list = { $pose } is off your list.

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
with-change = With this change: { $eased }
without-change = Without it: { $line }
tried = Shown with this change: { $change }
beside-bending = Low back rounds to { $share }% of its range.
beside-arching = Low back arches to { $share }% of its range.
beside-twisting = Low back turns to { $share }% of its range.
beside-side-bending = Low back leans to { $share }% of its range.
beside-loading = Load: { $share }% of standing.
mobility-test = Lie on your back and lift one straight leg, the other flat. Well short of upright is stiff. Close to upright is typical. Past upright is supple.
load-everyday = everyday
load-moderate = moderate
load-near = high
meter-load-name = Load on the low back
meter-load-short = Load
meter-load = { $times } × standing ({ $low }–{ $high })

back-to = Back to { $pose }
fallback-pose = { $pose } is done { $support }. People do it for { $targets }.
fallback-card = Whether it suits you depends on your hips and on what hurts. The card says more, and names kinder poses.
fallback-link = See what it asks of the spine
still-cannot-run = All of this can be read. Its buttons and sliders do not work in this browser or on this page.
still-stopped = All of this can be read. Its buttons and sliders have stopped. Load the page again to use them.
still-did-not-come = The buttons and sliders did not load. Touch the card to try again.
owner-note = For this site’s owner: some added poses are left out
back-to-list = Back to the list
back-to-sequence = Back to the sequence
picker-found = { $count ->
    [one] One pose found.
   *[other] { $count } poses found.
}
picker-found-sequences = { $count ->
    [one] One sequence of poses found.
   *[other] { $count } sequences of poses found.
}
picker-guessed = { $count ->
    [one] No pose has this name. Perhaps you mean the one in the list.
   *[other] No pose has this name. Perhaps you mean one of { $count } in the list.
}
picker-found-none = No pose called “{ $typed }” here yet. Type fewer letters, or clear the field to see all poses.
# The title of the list. { $number } is the count in words.
title-most = { $count ->
    [0] Most demanding for the low back
    [1] The most demanding pose for the low back
   *[other] The { $number } most demanding for the low back
}
title-least = { $count ->
    [0] Least demanding for the low back
    [1] The least demanding pose for the low back
   *[other] The { $number } least demanding for the low back
}
title-by-most = { $count ->
    [0] { $what }: most first
    [1] { $what }: the pose with the most
   *[other] { $what }: the { $number } poses with the most
}
title-by-least = { $count ->
    [0] { $what }: least first
    [1] { $what }: the pose with the least
   *[other] { $what }: the { $number } poses with the least
}
title-advice-most = What to go easy with, first
title-advice-least = What suits you, first
number-words = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
list-tools = Sort and choose
list-all = Show all { $count } poses
list-instead = Instead: { $pose }
row-bending = Rounds to { $share }%
row-arching = Arches to { $share }%
row-twisting = Turns to { $share }%
row-side-bending = Leans to { $share }%
row-loading = Carries { $times } × standing
row-combined = Rounds and turns to { $share }%
row-points = { $points } points
list-lead-lumbar-flexion = How far each pose rounds the low back of a body like yours.
list-lead-lumbar-extension = How far each pose arches the low back of a body like yours.
list-lead-lumbar-lateral = How far each pose leans the low back of a body like yours.
list-lead-lumbar-rotation = How far each pose turns the low back of a body like yours.
list-lead-lumbar-combined = Rounding counts more when the back leans or turns as well.
list-lead-thoracic-flexion = How far each pose rounds the upper back of a body like yours.
list-lead-thoracic-rotation = How far each pose turns the upper back of a body like yours.
list-lead-load = What the base of your low back carries, beside plain standing.
list-lead-demanding = Points are our judgement: how near the end of a range, how loaded, how pulled, how long.
list-points = A low back at its end that carries twice what standing asks has 100.
list-lead-advice = What to go easy with comes first.
by-question = Order by
by-lumbar-flexion = Rounding of the low back
by-lumbar-extension = Arching of the low back
by-lumbar-lateral = Leaning of the low back
by-lumbar-rotation = Turning of the low back
by-lumbar-combined = Rounding and turning together
by-thoracic-flexion = Rounding of the upper back
by-thoracic-rotation = Turning of the upper back
by-load = Load on the low back
by-advice = Our advice for you
by-demanding = How demanding in all
first-question = First
first-most = The most
first-least = The least
for-question = Good for
target-none = anything
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
under-share = { $share }% of its range, in every direction
list-count-part = { $shown } of { $count } poses.
list-count = { $count ->
    [0] No pose is left.
    [one] One pose.
   *[other] { $count } poses.
}
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

left-out-none = No other pose comes close to what this one is for.
left-out-plenty = These would do too. The ones above keep or save more.
left-out-no-gentler = These hardly ask less where it matters to you.
left-out-worse = These ask more of your back in another direction.
left-out-heed = These need care that this pose does not.
left-out-harder = These are harder, or hold you up less.
left-out-purpose = These are often named instead, but for another purpose.

compare-axes = Both on one scale
compare-share = { $share }%
compare-load-name = Load: standing is 1
compare-load = { $times }
compare-reader = Your back and your hips
difference-title = How they differ
# How much more than the other pose.
more-bit = a little more than
more-less = more than
more-half = about twice as much as
more-far = far more than
difference-bending = { $more } rounds the low back { $than } { $less }.
difference-arching = { $more } arches the low back { $than } { $less }.
difference-twisting = { $more } turns the low back { $than } { $less }.
difference-side-bending = { $more } leans the low back { $than } { $less }.
difference-loading = { $more } loads the low back { $than } { $less }.
difference-none = Both ask about the same of your low back.
difference-purpose = Both are good for { $targets }.
difference-no-purpose = They are good for different things.

find-out-lead = Two minutes can tell. Try each of these a few times, slowly, only as far as feels easy.
find-out-bending = Stand and bend forward, as if to reach your knees.
find-out-arching = Stand, hands on your hips, and lean back a little.
find-out-twisting = Sit tall and turn to one side, then to the other.
find-out-side-bending = Stand and slide one hand down your leg, then the other.
find-out-loading = Hold a light bag close to you, then a little away.
find-out-then = After each, wait a moment. More pain? Choose that movement above.
find-out-leg = Pain further down a leg? Stop, and see a doctor or a physiotherapist first.
find-out-who = Stop if pain spreads or stays. Or take these questions to a physiotherapist.

sequence-title = My list
sequence-empty = Nothing here yet. Nothing is stored: the list goes with the page.
sequence-how = Usual holds. Poses with a left and a right count twice. Nothing is stored.
sequence-near = { $time } in all. Near the end of a range:
sequence-none-near = { $time } in all, none of it near the end of a range.
sequence-spent = { $part }, { $moves }: { $time } ({ $share }%)
# Before it, how often and how long one round is.
sequence-rounds = { $rounds } rounds of { $round }: { $all }
sequence-sooner = { $pose } sooner
sequence-remove = Remove { $pose }
sequence-share = Take it along as text
sequence-text = My list of poses
sequence-line = { $at }. { $pose }, { $time }. { $level }.
sequence-copy = Copy
sequence-copied = Copied.
sequence-not-copied = Your browser would not copy it. Mark the text and copy it yourself.
# A sequence of poses as one card: its title where it has no name, and what is done how long.
class-title = { $count ->
    [one] One pose
   *[other] { $count } poses in a row
}
class-steps = What is done, in order
step-in = breathe in
step-out = breathe out
step-breaths = { $breaths ->
    [one] 1 breath
   *[other] { $breaths } breaths
}
step-times = { $times } × { $seconds } s
step-both = { $what }, each side
step-first = { $what }, first side
step-second = { $what }, other side
# How many of { $all } poses. Numbers are words up to twelve.
class-fine = Nothing here is extreme for most backs.
class-clear = Nothing here needs a change for you.
class-depends = { $careful ->
    [one] Of { $all } poses one asks for care, depending on what hurts.
   *[other] Of { $all } poses { $careful-words } ask for care, depending on what hurts.
}
class-go-easy = { $careful ->
    [one] Go easy with one pose of { $all }.
   *[other] Go easy with { $careful-words } poses of { $all }.
}
class-leave-out = { $avoided ->
    [one] Leave out one pose of { $all } for now.
   *[other] Leave out { $avoided-words } poses of { $all } for now.
}
class-both = { $avoided ->
    [one] Leave out one pose of { $all } for now, and go easy with { $careful-words }.
   *[other] Leave out { $avoided-words } poses of { $all } for now, and go easy with { $careful-words }.
}
class-changes = What to change for you
class-instead = Instead: { $pose }
class-nothing = We know no gentler pose for the same purpose. Leave it out, or do less of it.
class-breath = A calm breath counts as { $breath } seconds.
class-sides = Poses with a left and a right count twice.
class-bars = Each bar runs from the first pose to the last.
time-seconds = { $seconds } seconds
time-minutes = { $minutes } min
time-both = { $minutes } min { $seconds } s
take-along = Share
take-text = Copy as text
take-link = Share a link to this answer
take-how = For yourself, or for your physiotherapist. The link holds what you chose here, and nobody else is told.
take-opened = This answer was opened from a link.
take-demand = { $name }: { $zone }, { $numbers }
start-title = Pick a pose
start-lead = See what it asks of your back.

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
