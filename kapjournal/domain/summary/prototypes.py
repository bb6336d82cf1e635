"""What a reader looks for, and what they pass over, said plainly: the poles of the optional encoder.

Each line is an invented sentence. They are compared with passages by meaning, in any language that the
encoder knows, and never appear on a page.
"""

SOUGHT = tuple(
    """I realised I had been angry at the wrong person all along
I understood something about myself that I had never seen before
I always thought it was about one thing but it is really about another
for the first time in years I cried and it felt like relief
something in me let go and I felt lighter
I was terrified and ashamed and I could not move
I felt a sadness that was clean, not heavy
there was an image in the session of a door and it keeps coming back to me
I was floating in water and someone was holding me
in the dream he was standing there and he was not angry
I told my mother the truth and she was quiet and then she cried
he held my hand and said nothing and I let him
I said sorry to my daughter and she hugged me
we had a fight and I shouted and then I was ashamed
the old fear came back and I froze and wanted to disappear
I am awake at night thinking it was my fault
I feel so alone, nobody knows what I carry
the good feeling is gone and the pain is back
I drank again after promising not to
I did the thing I was afraid of and nothing bad happened
I tried what we agreed and got stuck halfway
what stayed is the calm, what faded is the lightness
I used to believe I had to be strong, now I am not sure
I forgave him, I said it out loud
I am afraid of dying and of leaving my children
my chest is tight and my throat closes
my body feels loose, I can breathe again
I miss him so much and I talked to him
nobody ever asked me how I was when I was a child
I learned this from my father""".splitlines()
)
PASSED_OVER = tuple(
    """bought milk and bread and did the laundry
the bus was late and traffic was terrible
the meeting was long and boring
watched a film and went to bed
we had pizza for dinner, it was good
how do I change the settings in this app
can you remind me tomorrow morning
the dentist appointment is at three
haha that was so funny
the dog ate a sock
it rained all day
my boss moved the schedule again
talked about the weather and the football game
paid the bills and cleaned the kitchen
please send me the address
lunch with a friend, she talked about her house
the printer is broken again
went to the gym and then the shop""".splitlines()
)
