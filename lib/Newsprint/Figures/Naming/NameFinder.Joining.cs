using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>A figure's own words with what is carried on to them.</summary>
sealed partial class NameFinder
{
    int _signs;
    /// <summary>The only thing carried on that its clause can be said of; 0 where any may be.</summary>
    int _event;

    /// <summary>What in the clause says that something is carried on.</summary>
    void FindSigns(Reading reading, WordSigns words)
    {
        var sentence = reading.Sentence;
        _signs = (reading.ListHead is null ? 0 : 1 << (int)JoinedSign.List) | (reading.Of is null ? 0 : 1 << (int)JoinedSign.Qualifies);
        if (!words.MayBegin('其') && !words.Say(Cue.Anaphor)) return;
        for (var at = reading.ClauseStart; at < reading.Token; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is "其中") _signs |= 1 << (int)JoinedSign.Among;
            else if (sentence.Tokens[at].Is(Cue.Anaphor)) _signs |= 1 << (int)JoinedSign.Anaphor;
    }

    /// <summary>A name has words; modifiers of the name beside it go with a short one that has none of its own.</summary>
    bool CanJoin(int own, int carried) => _carried[carried].Kind switch
    {
        _ when _event > 0 && carried != _event => false,
        CarriedKind.None => _own[own].Length > 0,
        _ when _kind == NamedKind.People && _carried[carried].IsOutcome && IsOutcome(own) => false,
        _ when IsMagnitude => false,
        CarriedKind.Indicator or CarriedKind.Clause or CarriedKind.Modifiers or CarriedKind.Thing when TellsDeed(own) => false,
        CarriedKind.Modifiers => _own[own] is { Length: > 0 and <= ShortWords, Shape: 4 or 8 },
        CarriedKind.NextClause => _own[own].Length == 0,
        _ => true,
    };

    const int ShortWords = 4;

    /// <summary>950万吨货物在铁路上奔跑: a clause of its own says nothing of what another figure measures.</summary>
    bool TellsDeed(int own) =>
        CollectionsMarshal.AsSpan(_own)[own] is var words && words.Noun > 0 && !_nouns[words.Noun].IsEmpty
            && _predicates[words.Predicate].Length > 0;

    /// <summary>3人死亡、5人受伤: who is one is not the other.</summary>
    bool IsOutcome(int own) =>
        _predicates[_own[own].Predicate] is { Length: > 0 } does && _reading.Sentence.Tokens[does.Start].Is(Cue.Outcome);

    char LastOf(in OwnWords words) => _reading.Sentence.Text[_reading.Sentence.Tokens[_lefts[words.Left].End - 1].End - 1];

    /// <summary>The last two characters of the words.</summary>
    (char, char) EndsOf(in OwnWords words)
    {
        ref readonly var left = ref CollectionsMarshal.AsSpan(_lefts)[words.Left];
        ref readonly var noun = ref CollectionsMarshal.AsSpan(_nouns)[words.Noun];
        ref readonly var does = ref CollectionsMarshal.AsSpan(_predicates)[words.Predicate];
        var end = does.Length > 0 ? does.End : noun.Length > 0 ? noun.End : left.IsEmpty ? 0 : left.End;
        if (end == 0) return default;
        var token = _reading.Sentence.Tokens[end - 1];
        return token.End - token.Start > 1 ? (_reading.Sentence.Text[token.End - 2], _reading.Sentence.Text[token.End - 1]) : default;
    }

    /// <summary>Writes the name of a candidate over what stands in a buffer: what is carried on, then the figure's own words.</summary>
    void Write(int own, int carried, NameBuffer into)
    {
        into.Cut(0);
        _carried[carried].AppendTo(into);
        var first = into.Length;
        AppendOwn(_own[own], into, first);
        var words = into.Span[first..];
        if (words.StartsWith(into.Span[..first])) into.Remove(0, first);
        else if (into.Span[..first].EndsWith(words)) into.Cut(first);
        else into.Remove(first, Shared(into.Span[..first], words));
    }

    /// <summary>企业复工|复工率: how many characters one ends and the other begins with, two at least; 0 where they share none.</summary>
    static int Shared(ReadOnlySpan<char> before, ReadOnlySpan<char> words)
    {
        for (var length = Math.Min(before.Length, words.Length) - 1; length > 1; length--)
            if (before[^length] == words[0] && before.EndsWith(words[..length])) return length;
        return 0;
    }

    void AppendOwn(in OwnWords words, NameBuffer into, int first)
    {
        ref readonly var left = ref CollectionsMarshal.AsSpan(_lefts)[words.Left];
        ref readonly var noun = ref CollectionsMarshal.AsSpan(_nouns)[words.Noun];
        ref readonly var does = ref CollectionsMarshal.AsSpan(_predicates)[words.Predicate];
        var sentence = _reading.Sentence;
        var swaps = Dimension.IsBehind(_reading, left, noun);
        if (swaps) Phrase.Append(sentence, noun.Start, noun.End, into);
        if (swaps) Phrase.Append(sentence, Dimension.Start(sentence, left), left.End, into);
        else if (!left.IsEmpty) left.AppendTo(into, sentence);
        if (left.Tail >= 0) into.Append(sentence.TextOf(sentence.Tokens[left.Tail]));
        if (!left.IsEmpty && _often >= 0) into.Append(sentence.TextOf(sentence.Tokens[_often]));
        if (noun.Length == 0) into.Append(_medal);
        if (noun.Length > 0 && !swaps) AppendMore(sentence, noun.Start, noun.End, into, first);
        if (noun.Length > 0 && _dimension >= 0) into.Append(sentence.TextOf(sentence.Tokens[_dimension]));
        if (does.Length > 0) AppendMore(sentence, does.Start, does.End, into, first);
    }

    /// <summary>每天6000件: the token that says how often, which belongs to the name; -1 where none does.</summary>
    static int PerTime(Reading reading)
    {
        for (var at = reading.Frame.Core; at < reading.Token; at++)
            if (reading.Sentence.TextOf(reading.Sentence.Tokens[at]) is ['每', _]) return at;
        return -1;
    }

    /// <summary>A name does not say the same word twice in a row.</summary>
    static void AppendMore(Sentence sentence, int start, int end, NameBuffer into, int first)
    {
        var from = into.Length;
        Phrase.Append(sentence, start, end, into);
        if (into.Span[first..from].EndsWith(into.Span[from..])) into.Cut(from);
    }

    /// <summary>
    /// What later figures may carry on from this one: the noun counted, the verb that governs it; the words that the name may be made of.
    /// </summary>
    void Keep(Reading reading, in OwnWords words, int carried)
    {
        ref readonly var left = ref CollectionsMarshal.AsSpan(_lefts)[words.Left];
        ref readonly var noun = ref CollectionsMarshal.AsSpan(_nouns)[words.Noun];
        ref readonly var with = ref _carried[carried];
        reading.Named = words.IsEmpty
            ? new(with.Sentence, with.Start, with.End)
            : left.IsEmpty
            ? new(reading.Sentence, noun.Start, noun.End)
            : new(LeftParts.Source(reading).Sentence, left.Start, left.End);
        reading.TellsDeed = !noun.IsEmpty && _predicates[words.Predicate].Length > 0;
        reading.Counted = noun.IsEmpty ? default : new TextSpan(noun.Start, noun.End);
        reading.Governor = !left.IsEmpty && reading.Sentence.Tokens[left.Start].IsVerb && LeftParts.Source(reading) == reading
            ? left.Start
            : -1;
    }
}
