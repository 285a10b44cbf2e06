namespace Newsprint;

/// <summary>A figure's own words with what is carried on to them.</summary>
sealed partial class NameFinder
{
    int _signs;

    /// <summary>What in the clause says that something is carried on.</summary>
    void FindSigns(Reading reading)
    {
        var sentence = reading.Sentence;
        _signs = (reading.ListHead is null ? 0 : 1 << (int)JoinedSign.List) | (reading.Of is null ? 0 : 1 << (int)JoinedSign.Qualifies);
        for (var at = sentence.ClauseStart(reading.Token); at < reading.Token; at++)
            if (sentence.TextOf(sentence.Tokens[at]) is "其中") _signs |= 1 << (int)JoinedSign.Among;
            else if (sentence.Tokens[at].Is(Cue.Anaphor)) _signs |= 1 << (int)JoinedSign.Anaphor;
    }

    float Total(int own, int carried) => _own[own].Score + _carried[carried].Sum.Score + Joint(own, carried, null);

    /// <summary>What speaks for joining the two; the features are added to a list where one is given.</summary>
    float Joint(int own, int carried, List<int>? into)
    {
        var (words, with, left) = (_own[own], _carried[carried], _lefts[_own[own].Left]);
        var (has, score) = (with.Kind == CarriedKind.None ? 0 : 1, 0f);
        void Add(int feature)
        {
            score += weights[feature];
            into?.Add(feature);
        }
        Add(NameFeatures.JoinedLength[Lengths.InFew(words.Length) * 2 + has]);
        Add(NameFeatures.JoinedShape[words.Shape * 2 + has]);
        if (!left.IsEmpty) Add(NameFeatures.JoinedHead[(int)left.Head * 2 + has]);
        Add(NameFeatures.JoinedFrame[(int)_reading.Frame.Kind * 2 + has]);
        Add(NameFeatures.JoinedRole[(int)_reading.Role * 2 + has]);
        Add(NameFeatures.JoinedKind[(int)_kind * 2 + has]);
        for (var sign = 0; _signs >> sign > 0; sign++)
            if ((_signs >> sign & 1) != 0) Add(NameFeatures.JoinedSign[sign * 2 + has]);
        if (left is { At: NameWord.Touching, IsEmpty: false }) Add(NameFeatures.JoinedSign[(int)JoinedSign.Touching * 2 + has]);
        if (left is { At: NameWord.Attribute, Head: NameHead.Attribute, Length: <= ShortWords }) Add(NameFeatures.JoinedSign[(int)JoinedSign.AttributeAlone * 2 + has]);
        Add(NameFeatures.Length[Lengths.InMany(words.Length + with.Length)]);
        if (has == 0) return score;
        var joined = words.Length == 0 ? 0 : 1;
        Add(NameFeatures.CarriedAlone[(int)with.Kind * 2 + joined]);
        Add(NameFeatures.CarriedHead[(int)with.Head * 2 + joined]);
        if (with.IsEvent) Add(NameFeatures.Event[(_kind == NamedKind.People ? 0 : 2) + joined]);
        if (with.Kind == CarriedKind.Modifiers)
        {
            Add(NameFeatures.Parallel[with.SameUnit ? 0 : 1]);
            Add(NameFeatures.Parallel[with.Ends.Item2 == LastOf(words) ? 2 : 3]);
        }
        else if (with.Ends != default && with.Ends == EndsOf(words)) Add(NameFeatures.Overlap[0]);
        return score;
    }

    /// <summary>A name has words; modifiers of the name beside it go with a short one that has none of its own.</summary>
    bool CanJoin(int own, int carried) => _carried[carried].Kind switch
    {
        CarriedKind.None => _own[own].Length > 0,
        _ when IsMagnitude => false,
        CarriedKind.Modifiers => _own[own] is { Length: > 0 and <= ShortWords, Shape: 4 or 8 },
        CarriedKind.NextClause => _own[own].Length == 0,
        _ => true,
    };

    const int ShortWords = 4;

    char LastOf(in OwnWords words) => _reading.Sentence.Text[_reading.Sentence.Tokens[_lefts[words.Left].End - 1].End - 1];

    /// <summary>The last two characters of the words.</summary>
    (char, char) EndsOf(in OwnWords words)
    {
        var (left, noun, does) = (_lefts[words.Left], _nouns[words.Noun], _predicates[words.Predicate]);
        var end = does.Length > 0 ? does.End : noun.Length > 0 ? noun.End : left.IsEmpty ? 0 : left.End;
        if (end == 0) return default;
        var token = _reading.Sentence.Tokens[end - 1];
        return token.End - token.Start > 1 ? (_reading.Sentence.Text[token.End - 2], _reading.Sentence.Text[token.End - 1]) : default;
    }

    List<int> FeaturesOf(int own, int carried)
    {
        var features = new List<int>();
        _evidence.CopyTo(_lefts[_own[own].Left].Sum, features);
        _evidence.CopyTo(_nouns[_own[own].Noun].Sum, features);
        _evidence.CopyTo(_predicates[_own[own].Predicate].Sum, features);
        _evidence.CopyTo(_own[own].Sum, features);
        _evidence.CopyTo(_carried[carried].Sum, features);
        Joint(own, carried, features);
        return features;
    }

    string TextOf(in OwnWords words)
    {
        var (left, noun, does) = (_lefts[words.Left], _nouns[words.Noun], _predicates[words.Predicate]);
        var sentence = _reading.Sentence;
        var text = left.IsEmpty ? "" : Phrase.Text(sentence, left.Start, left.End);
        if (left.Tail >= 0) text += sentence.TextOf(sentence.Tokens[left.Tail]).ToString();
        if (!left.IsEmpty) text += PerTime(_reading);
        text = Append(text, noun.Length == 0 ? "" : Phrase.Text(sentence, noun.Start, noun.End));
        return Append(text, does.Length == 0 ? "" : Phrase.Text(sentence, does.Start, does.End));
    }

    /// <summary>每天6000件: how often belongs to the name.</summary>
    static string PerTime(Reading reading)
    {
        for (var at = reading.Frame.Core; at < reading.Token; at++)
            if (reading.Sentence.TextOf(reading.Sentence.Tokens[at]) is ['每', _] often) return often.ToString();
        return "";
    }

    /// <summary>A name does not say the same word twice in a row.</summary>
    static string Append(string text, string more) => more.Length == 0 || text.EndsWith(more, StringComparison.Ordinal) ? text : text + more;

    static string Join(string carried, string own) =>
        own.StartsWith(carried, StringComparison.Ordinal) ? own : carried.EndsWith(own, StringComparison.Ordinal) ? carried : carried + own;

    /// <summary>What later figures may carry on from this one: the noun counted, the verb that governs it.</summary>
    void Keep(Reading reading, in OwnWords words)
    {
        var (left, noun) = (_lefts[words.Left], _nouns[words.Noun]);
        reading.Counted = noun.IsEmpty ? default : new TextSpan(noun.Start, noun.End);
        reading.Governor = !left.IsEmpty && reading.Sentence.Tokens[left.Start].IsVerb && LeftParts.Source(reading) == reading ? left.Start : -1;
    }

    readonly Segmenter _segmenter = new(Vocabulary.Default);
    readonly List<Token> _words = [];

    /// <summary>Gives a figure its name, and says of it what later figures ask.</summary>
    public void Name(Reading reading, string name)
    {
        (reading.Indicator, reading.Thing, reading.Head, reading.NamesEvent) = (name, "", NameHead.Other, false);
        if (name.Length == 0) return;
        _words.Clear();
        _segmenter.Cut(name, 0, name.Length, _words);
        var last = _words[^1];
        reading.Head = last.IsVerb ? NameHead.Verb : IsAttribute(name, last) ? NameHead.Attribute : last.IsNominal ? NameHead.Noun : NameHead.Other;
        reading.NamesEvent = last.Is(Cue.Event);
        reading.Modifiers = (_words.Count > 1 ? last.Start : 0, _words.Count > 2 ? _words[^2].Start : 0);
        var words = _words.Count;
        while (words > 0 && IsAttribute(name, _words[words - 1])) words--;
        if (words > 0 && words < _words.Count) reading.Thing = name[.._words[words - 1].End];
    }

    static bool IsAttribute(string name, Token word) => WordKinds.IsAttribute(word, name.AsSpan(word.Start, word.End - word.Start));
}
