using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Cuts a stretch of Chinese characters into the likeliest words: least total cost over all cuts.</summary>
sealed class Segmenter(Vocabulary vocabulary)
{
    const float UnknownCost = 16f;
    float[] _cost = new float[64];
    int[] _step = new int[64];

    /// <summary>Adds the words of <paramref name="text"/>[start..end) to <paramref name="into"/>; runs of Latin letters and digits are one word.</summary>
    public void Cut(string text, int start, int end, List<Token> into)
    {
        var length = end - start;
        if (length <= 0) return;
        if (_cost.Length <= length) (_cost, _step) = (new float[length * 2], new int[length * 2]);
        FindCheapest(text.AsSpan(start, length));
        var first = into.Count;
        for (var at = 0; at < length; at += _step[at])
            into.Add(WordAt(text, start + at, start + at + _step[at]));
        Compounds.Join(text, into, first);
    }

    /// <summary>Fills <see cref="_step"/>: length of the first word of the cheapest cut of each suffix.</summary>
    void FindCheapest(ReadOnlySpan<char> text)
    {
        _cost[text.Length] = 0;
        for (var at = text.Length - 1; at >= 0; at--)
        {
            (_cost[at], _step[at]) = (UnknownCost + _cost[at + 1], 1);
            if (char.IsAsciiLetterOrDigit(text[at]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))
                (_cost[at], _step[at]) = (_cost[at + 1], 1 + _step[at + 1]);
            Try(at, 1, vocabulary.One(text[at]));
            if (at + 1 == text.Length) continue;
            ref readonly var pair = ref vocabulary.Two(text[at], text[at + 1]);
            Try(at, 2, pair.Word);
            for (var size = 3; size <= pair.Longest && at + size <= text.Length; size++)
                Try(at, size, vocabulary.Longer(WordList.Pack(text.Slice(at, size))));
        }
    }

    /// <summary>Takes a word as the first of the suffix where that is the cheapest so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Try(int at, int size, in Vocabulary.Entry word)
    {
        if (word.IsWord && word.Cost + _cost[at + size] < _cost[at]) (_cost[at], _step[at]) = (word.Cost + _cost[at + size], size);
    }

    Token WordAt(string text, int start, int end) =>
        vocabulary.TryGet(text.AsSpan(start, end - start), out var entry)
            ? new Token(TokenKind.Word, start, end, entry.Class, entry.Cue)
            : new Token(TokenKind.Word, start, end);
}
