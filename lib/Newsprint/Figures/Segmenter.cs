using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Cuts a stretch of Chinese characters into the likeliest words: least total cost over all cuts.</summary>
readonly struct Segmenter(Vocabulary vocabulary)
{
    const float UnknownCost = 16f;

    /// <summary>A thread's own, filled anew by every cut.</summary>
    [ThreadStatic] static Suffix[]? s_suffixes;

    /// <summary>
    /// The rest of what is being cut: what its cheapest cut costs, how long the first word of that is, and what it is in the vocabulary.
    /// </summary>
    struct Suffix
    {
        public float Cost;
        public int Step;
        public byte Sense;
    }

    /// <summary>
    /// Adds the words of <paramref name="text"/>[start..end) to <paramref name="into"/>; runs of Latin letters and digits are one word.
    /// </summary>
    public void Cut(string text, int start, int end, List<Token> into)
    {
        var length = end - start;
        if (length <= 0) return;
        if (s_suffixes is not { } suffixes || suffixes.Length <= length) s_suffixes = suffixes = new Suffix[Math.Max(64, length * 2)];
        FindCheapest(text.AsSpan(start, length), suffixes);
        var first = into.Count;
        for (var at = 0; at < length; at += suffixes[at].Step)
            into.Add(WordOf(suffixes[at], start + at));
        Compounds.Join(text, into, first);
    }

    /// <summary>Fills in the cheapest cut of each suffix, the shortest first.</summary>
    void FindCheapest(ReadOnlySpan<char> text, Span<Suffix> suffixes)
    {
        suffixes[text.Length] = default;
        for (var at = text.Length - 1; at >= 0; at--)
        {
            ref var best = ref suffixes[at];
            ref readonly var next = ref suffixes[at + 1];
            ref readonly var one = ref vocabulary.One(text[at]);
            // A word that is rarer than unknown ones are taken to be is still the word that it is.
            best = char.IsAsciiLetterOrDigit(text[at]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1])
                ? new() { Cost = next.Cost, Step = 1 + next.Step }
                : new() { Cost = UnknownCost + next.Cost, Step = 1, Sense = one.Sense };
            Try(one, 1, next.Cost, ref best);
            if (at + 1 == text.Length || !vocabulary.TryTwo(text[at], text[at + 1], out var place)) continue;
            ref readonly var two = ref vocabulary.Two(place);
            Try(two, 2, suffixes[at + 2].Cost, ref best);
            if (!two.BeginsLonger || at + 2 == text.Length || !vocabulary.MayBeInLonger(text[at + 1], text[at + 2])) continue;
            for (var size = 3; size <= WordList.LongestWord && at + size <= text.Length; size++)
                Try(vocabulary.Longer(WordList.Pack(text.Slice(at, size))), size, suffixes[at + size].Cost, ref best);
        }
    }

    /// <summary>Takes a word as the first of the suffix where that is the cheapest so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Try(in Vocabulary.Entry word, int size, float rest, ref Suffix best)
    {
        if (word.Sense > 0 && word.Cost + rest < best.Cost) best = new() { Cost = word.Cost + rest, Step = size, Sense = word.Sense };
    }

    Token WordOf(in Suffix suffix, int start) =>
        suffix.Sense > 0 && vocabulary[suffix.Sense] is var sense
            ? new Token(TokenKind.Word, start, start + suffix.Step, sense.Class, sense.Cue)
            : new Token(TokenKind.Word, start, start + suffix.Step);
}
