import { Button, Select } from '@mantine/core'
import { IconLayoutKanban, IconPlus } from '@tabler/icons-react'
import { type ComponentProps, type ComponentType, type ReactNode, useState } from 'react'
import { Board } from '#ui/board/board.tsx'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { lazyPart } from '#ui/feedback/lazy-part.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import type { RecordDrawer as RecordDrawerType } from '#ui/form/record-drawer.tsx'
import { SearchBox } from '#ui/form/search-box.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { can as jobMay } from '../rules.ts'
import classes from './board/job-board.module.css'
import { JobCard } from './board/job-card.tsx'
import type { NewJob as NewJobType, OpenJob as OpenJobType } from './board/job-forms.tsx'
import { Refusal } from './board/refusal.tsx'
import { useBoardState } from './board/state.ts'
import type { TradeCardProps } from './board/types.ts'
import { useBoard } from './board/use-board.ts'
import { useJobMoves } from './board/use-job-moves.ts'

const NewJob = lazyPart<ComponentProps<typeof NewJobType>>(() =>
  import('./board/job-forms.tsx').then(module => module.NewJob),
)
const OpenJob = lazyPart<ComponentProps<typeof OpenJobType>>(() =>
  import('./board/job-forms.tsx').then(module => module.OpenJob),
)
const RecordDrawer = lazyPart<ComponentProps<typeof RecordDrawerType>>(() =>
  import('#ui/form/record-drawer.tsx').then(module => module.RecordDrawer),
)

interface JobBoardProps {
  /** What a card says in a trade where its jobs are more than cards; instead of the plain one. */
  Card?: ComponentType<TradeCardProps>
  /** Where a job of that trade begins, instead of the form for a plain one. */
  begin?: ReactNode
}

/** What is to be done, on its way through the stages of a board; every window shows the same. */
export function JobBoard({ Card, begin }: JobBoardProps = {}) {
  const { t } = useTerms()
  const { can } = useSession()
  const [state, setState] = useBoardState()
  const view = useBoard(state.board)
  const { move, refused, dismiss } = useJobMoves(view.jobsKey, view.columns)
  const [addTo, setAddTo] = useState<string | null>(null)
  const [isSettingUp, setSettingUp] = useState(false)
  const boardEntity = useEntity('work.board')
  const stageEntity = useEntity('work.stage')
  const mayWrite = can('work.job.write')
  const firstStage = view.columns[0]?.id
  const stageId = addTo ?? (state.new ? firstStage : undefined)
  const needsSetUp = view.isReady && (!view.board || view.columns.length === 0)
  const closeNew = () => {
    setAddTo(null)
    setState({ new: undefined })
  }

  function content() {
    if (view.error) return <ProblemView error={view.error} onRetry={view.retry} />
    if (!view.isReady) return <SkeletonRows count={10} height={64} />
    if (needsSetUp)
      return (
        <Empty
          icon={IconLayoutKanban}
          sentence={t(view.board ? 'work.noStages' : 'work.noBoards')}
          action={
            <ActionButton
              reason={can('work.board.write') ? undefined : t('work.mayNotSetUp')}
              onClick={() => setSettingUp(true)}
            >
              {t(view.board ? 'work.newStage' : 'work.newBoard')}
            </ActionButton>
          }
        />
      )
    return (
      <div className={classes.board}>
        <Board
          label={view.board?.name ?? ''}
          columns={view.columns}
          speak={view.speak}
          isFixed={id => {
            const job = view.jobsById.get(id)
            return !mayWrite || !job || !jobMay('move', job)
          }}
          onMove={wish => void move(wish)}
          onAdd={mayWrite && !begin ? setAddTo : undefined}
          onMore={view.showMore}
          noticeIn={id =>
            refused?.move.columnId === id && (
              <Refusal
                refused={refused}
                onInsist={() => void move(refused.move, { override: true })}
                onClose={dismiss}
              />
            )
          }
          renderCard={id => {
            const job = view.jobsById.get(id)
            if (!job) return null
            if (Card) return <Card job={job} boardId={view.boardId} isLate={view.isLate(job)} />
            return (
              <JobCard
                job={job}
                assignee={view.peopleById.get(job.assigneeId ?? '')}
                isLate={view.isLate(job)}
                onOpen={opened => setState({ job: opened })}
              />
            )
          }}
        />
      </div>
    )
  }

  return (
    <Page
      title={view.board?.name ?? t('work.boards')}
      sentence={view.isReady ? t('work.sentence', { count: view.jobCount, late: view.lateCount }) : undefined}
      isFull
      action={
        begin ??
        (mayWrite && firstStage && (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAddTo(firstStage)}>
            {t('work.newJob')}
          </Button>
        ))
      }
    >
      <div className={classes.screen}>
        <div className={classes.tools}>
          {(view.boards?.length ?? 0) > 1 && (
            <Select
              aria-label={t('work.board')}
              data={view.boards?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
              value={view.boardId}
              allowDeselect={false}
              onChange={board => setState({ board: board ?? undefined, job: undefined })}
            />
          )}
          <SearchBox
            className={classes.search}
            label={t('work.find')}
            value={view.text}
            onChange={view.setText}
          />
          <Select
            aria-label={t('work.assignee')}
            placeholder={t('work.everybody')}
            data={view.people.map(({ id, name }) => ({ value: id, label: name }))}
            value={view.assigneeId}
            onChange={view.setAssigneeId}
            clearable
            searchable
          />
        </div>
        {content()}
      </div>
      {stageId && <NewJob boardId={view.boardId} stageId={stageId} onClose={closeNew} />}
      {state.job && <OpenJob jobId={state.job} onClose={() => setState({ job: undefined })} />}
      {isSettingUp && (
        <RecordDrawer
          entity={view.board ? stageEntity : boardEntity}
          preset={view.board ? { boardId: view.boardId, position: 0 } : {}}
          onClose={() => setSettingUp(false)}
          onSaved={() => setSettingUp(false)}
        />
      )}
    </Page>
  )
}
