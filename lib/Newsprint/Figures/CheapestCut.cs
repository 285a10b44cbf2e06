using System.Numerics;
using System.Runtime.Intrinsics;

namespace Newsprint;

/// <summary>The cut of a stretch of text into words that costs least of all.</summary>
/// <remarks>
/// First what the words cost that may begin at each character, then the cheapest cut of each suffix, the shortest first. Either has next to
/// no branches: which words a text has is what a processor guesses worst.
/// </remarks>
sealed class CheapestCut(Vocabulary vocabulary)
{
    static readonly int s_unknown = WordEntry.InSteps(16);

    /// <summary>By character: what the words of one to four characters cost that begin there, and a byte for what each is.</summary>
    Vector128<int>[] _costs = [];
    uint[] _senses = [];
    int[] _steps = [];

    /// <summary>How many characters the word has that begins at a character.</summary>
    public int Step(int at) => _steps[at];

    /// <summary>What that word is in the vocabulary; 0 for what is not there.</summary>
    public byte Sense(int at) => (byte)_senses[at];

    /// <summary>Finds it; what was found before is forgotten.</summary>
    public void Find(ReadOnlySpan<char> text)
    {
        if (_steps.Length < text.Length)
        {
            var room = (int)BitOperations.RoundUpToPowerOf2((uint)text.Length);
            (_costs, _senses, _steps) = (new Vector128<int>[room], new uint[room], new int[room]);
        }
        Weigh(text);
        Choose(text);
    }

    void Weigh(ReadOnlySpan<char> text)
    {
        var (words, unknown) = (vocabulary, s_unknown);
        var costs = _costs.AsSpan(0, text.Length);
        var senses = _senses.AsSpan(0, text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var one = words.One(text[at]);
            // A word that is rarer than unknown ones are taken to be is still the word that it is.
            var cost = Math.Min(one.Cost, unknown);
            if (at + 1 == text.Length)
            {
                costs[at] = Vector128.Create(cost, WordEntry.NoWord, WordEntry.NoWord, WordEntry.NoWord);
                senses[at] = (uint)one.Sense;
                break;
            }
            var two = words.Two(text[at], text[at + 1]);
            costs[at] = Vector128.Create(cost, two.Cost, WordEntry.NoWord, WordEntry.NoWord);
            senses[at] = (uint)(one.Sense | two.Sense << 8);
            if (at + 2 < text.Length && (two.BeginsLonger & words.MayBeInLonger(text[at + 1], text[at + 2])) != 0)
                WeighLonger(text[at..], ref costs[at], ref senses[at]);
        }
    }

    void WeighLonger(ReadOnlySpan<char> text, ref Vector128<int> costs, ref uint senses)
    {
        for (var size = 3; size <= WordList.LongestWord && size <= text.Length; size++)
        {
            var word = vocabulary.Longer(WordList.Pack(text[..size]));
            costs = costs.WithElement(size - 1, word.Cost);
            senses |= (uint)word.Sense << 8 * (size - 1);
        }
    }

    void Choose(ReadOnlySpan<char> text)
    {
        var costs = _costs.AsSpan(0, text.Length);
        var senses = _senses.AsSpan(0, text.Length);
        var steps = _steps.AsSpan(0, text.Length);
        // What the rest costs behind a word of one to four characters.
        var rests = Vector128.Create(0, WordEntry.NoWord, WordEntry.NoWord, WordEntry.NoWord);
        for (var at = text.Length - 1; at >= 0; at--)
        {
            var sums = costs[at] + rests;
            var least = Least(sums);
            if (char.IsAscii(text[at]) && IsRun(text, at) && !(least.ToScalar() < rests.ToScalar()))
            {
                (steps[at], senses[at], least) = (1 + steps[at + 1], 0, Vector128.Create(rests.ToScalar()));
            }
            else
            {
                var word = BitOperations.TrailingZeroCount(Vector128.Equals(sums, least).ExtractMostSignificantBits());
                (steps[at], senses[at]) = (word + 1, senses[at] >> 8 * word);
            }
            rests = Vector128.Shuffle(rests, Vector128.Create(0, 0, 1, 2)).WithElement(0, least.ToScalar());
        }
    }

    static Vector128<int> Least(Vector128<int> sums)
    {
        var pairs = Vector128.Min(sums, Vector128.Shuffle(sums, Vector128.Create(2, 3, 0, 1)));
        return Vector128.Min(pairs, Vector128.Shuffle(pairs, Vector128.Create(1, 0, 3, 2)));
    }

    /// <summary>True where a Latin letter or a digit goes on with the next one.</summary>
    static bool IsRun(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiLetterOrDigit(text[at]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
}
