using System.Text;

namespace Newsprint;

/// <summary>Puts one character for each group of bytes that cannot be decoded, and keeps the bytes and where they stood.</summary>
sealed class LossRecorder(char mark) : DecoderFallback
{
    public List<(int Offset, byte[] Bytes)> Found { get; } = [];

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(mark, Found);

    sealed class Buffer(char mark, List<(int Offset, byte[] Bytes)> found) : DecoderFallbackBuffer
    {
        bool _waiting;

        public override int Remaining => _waiting ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            found.Add((index, bytesUnknown));
            return _waiting = true;
        }

        public override char GetNextChar()
        {
            if (!_waiting) return '\0';
            _waiting = false;
            return mark;
        }

        public override bool MovePrevious() => false;
    }
}
