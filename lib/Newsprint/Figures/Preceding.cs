namespace Newsprint;

/// <summary>The figures before one, the nearest first.</summary>
static class Preceding
{
    /// <summary>Those of its sentence, for one foreach.</summary>
    public static Run InSentence(List<Reading> readings, int index) => new(readings, index);

    public struct Run(List<Reading> readings, int index)
    {
        readonly Sentence _sentence = readings[index].Sentence;

        public readonly Reading Current => readings[index];

        public readonly Run GetEnumerator() => this;

        public bool MoveNext() => --index >= 0 && readings[index].Sentence == _sentence;
    }
}
