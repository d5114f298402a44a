export interface Notice {
  id: string
  topic: string
  title: string
  body: string
  link: string | null
  isUrgent: boolean
  readAt: string | null
  createdAt: string
}

export interface NoticePage {
  data: Notice[]
  /** 100 stands for more. */
  unreadCount: number
}
