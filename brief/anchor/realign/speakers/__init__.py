"""Who says words, by what is beside them, in an old text and in a new one."""

from brief.anchor.realign.speakers.denials import denied as denied
from brief.anchor.realign.speakers.headed import without_post as without_post
from brief.anchor.realign.speakers.names import is_same as is_same
from brief.anchor.realign.speakers.names import without as without
from brief.anchor.realign.speakers.posts import are_posts as are_posts
from brief.anchor.realign.speakers.posts import roles_beside as roles_beside
from brief.anchor.realign.speakers.reader import BY_PRONOUN as BY_PRONOUN
from brief.anchor.realign.speakers.reader import PARTS as PARTS
from brief.anchor.realign.speakers.reader import QUOTATION_MARKS as QUOTATION_MARKS
from brief.anchor.realign.speakers.reader import Beside as Beside
from brief.anchor.realign.speakers.reader import Reader as Reader
from brief.anchor.realign.speakers.reader import Sides as Sides
from brief.anchor.realign.speakers.reader import sure as sure
from brief.anchor.realign.speakers.reader import unspaced_subject as unspaced_subject
from brief.anchor.realign.speakers.retold import ACCENTED as ACCENTED
from brief.anchor.realign.speakers.retold import Speakers as Speakers
from brief.anchor.realign.speakers.retractions import belied as belied
from brief.anchor.realign.speakers.signatures import Signing as Signing
from brief.anchor.realign.speakers.signatures import is_signature as is_signature
from brief.anchor.realign.speakers.signatures import signing as signing
from brief.anchor.realign.speakers.signatures import without_others as without_others
from brief.anchor.realign.speakers.telling import Telling as Telling
from brief.anchor.realign.speakers.telling import others_words as others_words
from brief.anchor.realign.speakers.turns import with_colons as with_colons
