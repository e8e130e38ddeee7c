import { describe, expect, it } from 'vitest';
import { recordableType, secondsOfRoom } from './capabilities';
import { peakDb } from './sound-level';

const getUserMedia = () => Promise.reject(new Error());
const browser = (supported: string, screen = true) => ({
  mediaDevices: { getUserMedia, ...(screen && { getDisplayMedia: getUserMedia }) },
  MediaRecorder: { isTypeSupported: (type: string) => type.includes(supported) }
});

describe('what a browser can record', () => {
  it('is WebM where there is WebM, MP4 on Safari', () => {
    expect(recordableType('sound', browser('webm'))).toBe('audio/webm;codecs=opus');
    expect(recordableType('camera', browser('mp4'))).toBe('video/mp4;codecs=avc1.42E01F');
  });
  it('is no screen on an iPad, and nothing without a recorder or devices', () => {
    expect(recordableType('screen', browser('mp4', false))).toBeUndefined();
    expect(recordableType('camera', browser('mp4', false))).toBeDefined();
    expect(recordableType('sound', {})).toBeUndefined();
    expect(recordableType('sound', { mediaDevices: { getUserMedia } })).toBeUndefined();
    expect(recordableType('sound', browser('ogg'))).toBeUndefined();
  });
});

it('room is told in seconds, a tenth of the device left free', () => {
  // 90 MB free of a tenth less than 200 MB, at 48 kbit/s: 90e6 · 8 / 48e3.
  expect(secondsOfRoom({ used: 90e6, quota: 200e6 }, ['sound'])).toBe(15_000);
  expect(secondsOfRoom({ used: 190e6, quota: 200e6 }, ['sound'])).toBe(0);
  expect(secondsOfRoom({ used: 0, quota: 1 }, [])).toBe(Infinity);
});

it('loudness is the loudest sample below full scale', () => {
  expect(peakDb(new Float32Array([0, -1, 0.5]))).toBe(0);
  expect(peakDb(new Float32Array([0.1, -0.1]))).toBeCloseTo(-20, 5);
  expect(peakDb(new Float32Array(8))).toBe(-100);
});
