import { Area } from './entities/area.ts'
import { ModerationCase } from './entities/case.ts'
import { Goodwill } from './entities/goodwill.ts'
import { Participant } from './entities/participant.ts'
import { Post } from './entities/post.ts'
import { Report } from './entities/report.ts'
import { Review } from './entities/review.ts'
import { Revision } from './entities/revision.ts'
import { Thread } from './entities/thread.ts'

export const entities = [Area, Participant, Review, Goodwill, Thread, Post, Revision, ModerationCase, Report]
