import { Button, Modal, Text } from '@mantine/core'
import { IconScan } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}

type DetectorClass = new () => Detector

const detectorOf = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
const betweenLooks = 250

interface CameraScanProps {
  label: string
  onRead: (text: string) => void
}

/** Reads a barcode or QR code with the phone's camera; where the browser cannot, there is no button. */
export function CameraScan({ label, onRead }: CameraScanProps) {
  const [isOpen, setOpen] = useState(false)
  if (!detectorOf() || !navigator.mediaDevices) return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconScan size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen && (
        <Viewfinder
          label={label}
          onClose={() => setOpen(false)}
          onRead={text => {
            setOpen(false)
            onRead(text)
          }}
        />
      )}
    </>
  )
}

function Viewfinder({ label, onRead, onClose }: CameraScanProps & { onClose: () => void }) {
  const { t } = useTerms()
  const [video, setVideo] = useState<HTMLVideoElement | null>(null)
  const [isRefused, setRefused] = useState(false)
  const read = useRef(onRead)
  read.current = onRead
  useEffect(() => {
    const Detects = detectorOf()
    if (!video || !Detects) return
    const detector = new Detects()
    let stream: MediaStream | undefined
    let isOver = false
    async function look(): Promise<void> {
      if (isOver) return
      const [code] = await detector.detect(video!).catch(() => [])
      if (isOver) return
      if (code) read.current(code.rawValue)
      else setTimeout(() => void look(), betweenLooks)
    }
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then(async opened => {
        stream = opened
        // Closed while the person was still asked whether the camera may be used.
        if (isOver) return stop()
        video.srcObject = opened
        await video.play()
        await look()
      })
      .catch(() => setRefused(true))
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    return () => {
      isOver = true
      stop()
    }
  }, [video])
  return (
    <Modal opened onClose={onClose} title={label} centered>
      {isRefused ? (
        <Text role="alert">{t('property.scan.refused')}</Text>
      ) : (
        <video ref={setVideo} muted playsInline style={{ inlineSize: '100%', borderRadius: 8 }} />
      )}
    </Modal>
  )
}
