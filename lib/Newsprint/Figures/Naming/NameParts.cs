using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>What the names of later figures ask of a name.</summary>
/// <param name="Head">Its last word.</param>
/// <param name="IsEvent">True where that is an event: 地震.</param>
/// <param name="IsOutcome">True where it is what became of somebody: 死亡.</param>
/// <param name="Last">Where the last word begins; 0 where it is the only one.</param>
/// <param name="LastButOne">Where the last but one begins; 0 where there are not three.</param>
/// <param name="Thing">How many characters the thing has that the name is an attribute of: 港口 of 港口货运量; 0 where it ends with none.</param>
readonly record struct NameParts(NameHead Head, bool IsEvent, bool IsOutcome, int Last, int LastButOne, int Thing)
{
    const int MostKept = 64;

    /// <summary>Figures beside each other often have one name: the last ones cut, each in the place that its characters say.</summary>
    [ThreadStatic] static (string Name, NameParts Parts)[]? s_kept;

    /// <summary>Those of a name, which may be a stretch of a sentence; of an empty one none.</summary>
    public static NameParts Of(string name, NamedStretch stretch)
    {
        if (name.Length == 0) return new() { Head = NameHead.Other };
        if (stretch.IsCutAs(name)) return Of(name, stretch.Words, stretch.Words[0].Start);
        var kept = s_kept ??= new (string, NameParts)[MostKept];
        ref var known = ref kept[(name[0] + 7 * name[^1] + name.Length) % MostKept];
        if (known.Name != name) known = (name, Of(name, new(CollectionsMarshal.AsSpan(NameCut.Of(name))), 0));
        return known.Parts;
    }

    /// <summary>Those of a name whose words are cut, the first where the name begins.</summary>
    static NameParts Of(string name, TokenRun words, int from)
    {
        var last = words[words.Count - 1];
        var head = last.IsVerb
            ? NameHead.Verb
            : IsAttribute(name, last, from)
            ? NameHead.Attribute
            : last.IsNominal
            ? NameHead.Noun
            : NameHead.Other;
        var thing = words.Count;
        while (thing > 0 && IsAttribute(name, words[thing - 1], from)) thing--;
        return new(head, last.Is(Cue.Event), last.Is(Cue.Outcome),
            words.Count > 1 ? last.Start - from : 0, words.Count > 2 ? words[words.Count - 2].Start - from : 0,
            thing > 0 && thing < words.Count ? words[thing - 1].End - from : 0);
    }

    static bool IsAttribute(string name, in Token word, int from) =>
        WordKinds.IsAttribute(word, name.AsSpan(word.Start - from, word.End - word.Start));
}
