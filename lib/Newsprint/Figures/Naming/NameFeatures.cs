namespace Newsprint;

/// <summary>
/// Everything that speaks for or against a candidate for the name of a figure. What each feature weighs stands in <c>nameweights.tsv</c>;
/// the numbers of features follow from the order here and mean nothing elsewhere.
/// </summary>
static class NameFeatures
{
    static readonly List<FeatureGroup> s_groups = [];

    /// <summary>What stands before the first word of the part before the number.</summary>
    public static readonly FeatureGroup Start = Of("start", Enum.GetNames<NameStart>());
    /// <summary>That first word.</summary>
    public static readonly FeatureGroup At = Of("at", Enum.GetNames<NameWord>());
    /// <summary>The last word of the part before the number.</summary>
    public static readonly FeatureGroup Head = Of("head", Enum.GetNames<NameHead>());
    /// <summary>How many verbs the part before the number has.</summary>
    public static readonly FeatureGroup Verbs = Of("verbs", ["0", "1", "2", "3"]);
    /// <summary>How many 的 it has.</summary>
    public static readonly FeatureGroup OfInside = Of("of-inside", ["1", "2"]);
    /// <summary>What else stands in it.</summary>
    public static readonly FeatureGroup Inside = Of("inside", Enum.GetNames<NameInside>());
    /// <summary>How many nouns of the clause stand before it.</summary>
    public static readonly FeatureGroup NounsLeft = Of("nouns-left-out", ["0", "1", "2"]);
    public static readonly FeatureGroup Left = Of("left-out", Enum.GetNames<NameLeftOut>());

    /// <summary>Which part of the noun behind the number.</summary>
    public static readonly FeatureGroup Noun = Of("noun", Enum.GetNames<NounExtent>());
    public static readonly FeatureGroup NounNext = Of("noun-next", Enum.GetNames<NounNext>());
    public static readonly FeatureGroup NounLength = Of("noun-length", Lengths.Few);
    public static readonly FeatureGroup NounInside = Of("noun-inside", ["of", "verb", "verbs"]);
    public static readonly FeatureGroup NounHead = Of("noun-head", Enum.GetNames<NameHead>());

    /// <summary>How much of what the thing does or undergoes.</summary>
    public static readonly FeatureGroup Predicate = Of("predicate", Enum.GetNames<PredicateExtent>());
    public static readonly FeatureGroup PredicateVerb = Of("predicate-verb", Enum.GetNames<PredicateVerb>());
    public static readonly FeatureGroup PredicateBoth =
        Of("predicate-extent-verb", Enum.GetNames<PredicateExtent>(), Enum.GetNames<PredicateVerb>());
    public static readonly FeatureGroup PredicateLength = Of("predicate-length", Lengths.Few);
    public static readonly FeatureGroup PredicateFrom = Of("predicate-from", ["adverb", "list"]);

    /// <summary>Which parts the name has: L before the number, with a verb V; N the noun behind it; P a predicate.</summary>
    public static readonly FeatureGroup Shape = Of("shape", NameShape.Names);
    public static readonly FeatureGroup FrameShape = Of("frame-shape", Enum.GetNames<FrameKind>(), NameShape.Names);
    public static readonly FeatureGroup KindShape = Of("kind-shape", Enum.GetNames<NamedKind>(), NameShape.Names);
    public static readonly FeatureGroup OwnLength = Of("own-length", Lengths.Many);

    /// <summary>What is carried on from elsewhere.</summary>
    public static readonly FeatureGroup Carried = Of("carried", Enum.GetNames<CarriedKind>());
    public static readonly FeatureGroup CarriedFrom = Of("carried-from", Enum.GetNames<CarriedFrom>());
    /// <summary>Both together.</summary>
    public static readonly FeatureGroup CarriedKindFrom = Of("carried-kind-from", Enum.GetNames<CarriedKind>(), Enum.GetNames<CarriedFrom>());
    /// <summary>How words of a clause stand in it: what is before and behind them, what they begin with.</summary>
    public static readonly FeatureGroup CarriedBefore = Of("carried-before", Enum.GetNames<CarriedKind>(), Enum.GetNames<NameStart>());
    public static readonly FeatureGroup CarriedBehind = Of("carried-behind", Enum.GetNames<CarriedKind>(), Enum.GetNames<NameStart>());
    public static readonly FeatureGroup CarriedFirst = Of("carried-first", Enum.GetNames<CarriedKind>(), Enum.GetNames<NameWord>());
    public static readonly FeatureGroup CarriedLength = Of("carried-length", Lengths.Few);
    public static readonly FeatureGroup CarriedHead = Of("carried-head", Enum.GetNames<NameHead>(), s_joined);
    /// <summary>What is carried on across a semicolon.</summary>
    public static readonly FeatureGroup CarriedAcross = Of("carried-across", Enum.GetNames<CarriedKind>());
    /// <summary>What is carried on from the clause that opens the stretch between semicolons.</summary>
    public static readonly FeatureGroup CarriedOpening = Of("carried-opening", Enum.GetNames<CarriedKind>());
    public static readonly FeatureGroup CarriedInside = Of("carried-inside", ["digit", "of", "opens-with-verb"]);

    /// <summary>The name's own words beside what is carried on: joined to it, in its place (alone), or without it (own).</summary>
    public static readonly FeatureGroup JoinedLength = Of("joined-own-length", Lengths.Few, s_with);
    public static readonly FeatureGroup JoinedShape = Of("joined-shape", NameShape.Names, s_with);
    /// <summary>Whether what stands before the number is at most as long as the noun behind it, at most twice as long, or longer.</summary>
    public static readonly FeatureGroup Balance = Of("balance", NameShape.Names, ["shorter", "longer", "much-longer"]);
    public static readonly FeatureGroup JoinedHead = Of("joined-head", Enum.GetNames<NameHead>(), s_with);
    public static readonly FeatureGroup JoinedStart = Of("joined-start", Enum.GetNames<NameStart>(), s_with);
    /// <summary>How many nouns of its clause stand before it.</summary>
    public static readonly FeatureGroup JoinedLeftOut = Of("joined-left-out", ["0", "1", "2"], s_with);
    public static readonly FeatureGroup JoinedFrame = Of("joined-frame", Enum.GetNames<FrameKind>(), s_with);
    public static readonly FeatureGroup JoinedRole = Of("joined-role", Enum.GetNames<Role>(), s_with);
    public static readonly FeatureGroup JoinedKind = Of("joined-kind", Enum.GetNames<NamedKind>(), s_with);
    public static readonly FeatureGroup JoinedSign = Of("joined-sign", Enum.GetNames<JoinedSign>(), s_with);
    public static readonly FeatureGroup CarriedAlone = Of("carried-alone", Enum.GetNames<CarriedKind>(), s_joined);
    public static readonly FeatureGroup Event = Of("event", ["people", "other"], s_joined);
    /// <summary>
    /// Modifiers that the name beside it begins with: where both are of one unit, where both end with the same character.
    /// </summary>
    public static readonly FeatureGroup Parallel = Of("parallel", ["same-unit", "other-unit", "same-end", "other-end"]);
    public static readonly FeatureGroup Overlap = Of("overlap", ["same-end"]);
    public static readonly FeatureGroup Length = Of("length", Lengths.Many);

    static string[] s_with => ["own", "carried"];
    static string[] s_joined => ["alone", "joined"];

    public static int Count => s_groups[^1].First + s_groups[^1].Count;

    /// <summary>The group that a feature is of.</summary>
    public static FeatureGroup GroupOf(int feature) => s_groups.FindLast(group => group.First <= feature)!;

    /// <summary>The feature with a group's and a value's name; null where there is none.</summary>
    public static int? Find(string group, string value)
    {
        if (s_groups.Find(one => one.Name == group) is not { } found) return null;
        for (var feature = found.First; feature < found.First + found.Count; feature++)
            if (found.ValueOf(feature) == value) return feature;
        return null;
    }

    static FeatureGroup Of(string name, string[] values)
    {
        var group = new FeatureGroup(name, s_groups.Count == 0 ? 0 : Count, values);
        s_groups.Add(group);
        return group;
    }

    static FeatureGroup Of(string name, string[] rows, string[] columns) =>
        Of(name, [.. from row in rows from column in columns select $"{row}/{column}"]);
}
