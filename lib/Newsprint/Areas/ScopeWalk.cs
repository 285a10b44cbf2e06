namespace Newsprint;

/// <summary>Walks an article's blocks in reading order and says from which character on which place governs.</summary>
sealed class ScopeWalk(AreaContext context)
{
    List<AreaMention> _mentions = [];
    List<(int Start, Place Place)> _stretches = [];
    string _text = "";
    Place _topic = context.Home;
    Place _current = context.Home;
    /// <summary>What governs again after a clause that began with 其中.</summary>
    Place? _whole;
    /// <summary>The sentence has said what it is about.</summary>
    bool _firm;
    /// <summary>The sentence's start.</summary>
    int _sentence;

    public List<(int Start, Place Place)> Block(Block block, List<AreaMention> mentions)
    {
        (_text, _mentions, _whole, _firm, _sentence) = (block.Text, mentions, null, false, 0);
        if (block.Kind is BlockKind.Paragraph) Begin();
        _stretches = [(0, _current)];
        for (var i = 0; i < _mentions.Count; i++)
            i += Take(i);
        EndSentences(_text.Length);
        if (block.Kind is BlockKind.Headline) Headline();
        return _stretches;
    }

    // A new report starts from the headline; a closing statement, in a paper of the whole country, from the country.
    void Begin()
    {
        if (AreaWords.Start(_text, AreaWords.Leads) is not null
            || _current.Kind is AreaKind.Region or AreaKind.Joint || World(_current)
            || context.Home.Level is PlaceLevel.Nation && AreaWords.Start(_text, AreaWords.Closings) is not null) _current = _topic;
    }

    void Headline()
    {
        if (_stretches.Count > 1) _stretches[0] = (0, _stretches[1].Place);
        _topic = _current = OnlyTown(_current) ?? _current;
    }

    // A report on 奉节 that names one town of it, and no other place beside it, is about that town.
    Place? OnlyTown(Place topic)
    {
        if (topic.Level is not PlaceLevel.County) return null;
        Place? only = null;
        foreach (var one in context.Named)
        {
            if (one.Level is not PlaceLevel.Town || !one.Within(topic)) continue;
            if (only is not null && !only.Is(one)) return null;
            only = one;
        }
        return only;
    }

    /// <summary>Lets a mention govern what follows it; the number of further mentions of the same list.</summary>
    int Take(int index)
    {
        var mention = _mentions[index];
        EndSentences(mention.Span.Start);
        if (Scope(mention) is not { } place) return 0;
        var count = ListLength(index);
        if (count > 1) place = Join(index, count);
        var fresh = !_firm;
        _firm |= mention.Use is AreaUse.Head or AreaUse.Located or AreaUse.LocatedSite;
        var (start, governed) = (mention.Span.Start, _current);
        if (_text.AsSpan(_sentence, start - _sentence).Contains("其中", StringComparison.Ordinal)) _whole ??= _current;
        if (fresh && mention.Use is AreaUse.Located) start = ClauseStart(start);
        if (Quotation(start, mention.Span.End) is { } quoted) start = quoted;
        _stretches.Add((start, _current = place));
        if (count > 1 && InTurn.Add(_text, start, Sentence(start), [.. _mentions.GetRange(index, count).Select(one => one.Place!)], _stretches)) _whole ??= governed;
        return count - 1;
    }

    // 全国, 多地 in a report on another country are that country's.
    // A place inside a clause gives way to one that the sentence began with; it narrows what governs, and never widens it.
    Place? Scope(AreaMention mention)
    {
        if (mention.Use is AreaUse.Aside) return null;
        if (mention.Kind is AreaKind.Relative) return RelativePlace.Of(mention.Relative, _current, context);
        var place = mention.Place!;
        if (mention.Kind is AreaKind.Country && place.Is(Place.China) && !_current.Within(Place.China) && _text[mention.Span.Start] is not ('我' or '中')) return null;
        return mention.Use switch
        {
            AreaUse.Site => place.Within(_current) ? place : null,
            AreaUse.LocatedSite => _current.Within(place) ? null : place,
            AreaUse.Inner => Inner(place) ? place : null,
            _ => place,
        };
    }

    bool Inner(Place place)
    {
        if (place.Kind is AreaKind.Region || World(place)) return false;
        if (place.Within(_current)) return !(_firm && _current.Level is PlaceLevel.Nation);
        if (_firm || !place.Within(Place.China) && _current.Within(Place.China) && !_current.Is(context.Home)) return false;
        return !_current.Within(place) || context.Home.Is(place);
    }

    /// <summary>全球, 欧盟, 中东: no country.</summary>
    static bool World(Place place) => place is { Kind: AreaKind.Country, Code: null, Parent: null } && !place.Is(Place.China);

    int ListLength(int first)
    {
        var count = 1;
        while (first + count < _mentions.Count && _mentions[first + count].Place is not null
            && UseReader.Listed(_text, _mentions[first + count], _mentions[first + count - 1])) count++;
        return count;
    }

    Place Join(int first, int count)
    {
        var places = _mentions.GetRange(first, count).ConvertAll(one => one.Place!);
        var end = _mentions[first + count - 1].Span.End;
        if (count > 3 || end < _text.Length && _text[end] == '等') return PlaceJoin.Container(places, _current);
        return PlaceJoin.Of(places);
    }

    /// <summary>Ends the sentences before an offset.</summary>
    void EndSentences(int to)
    {
        while (_text.AsSpan(_sentence, Math.Max(0, to - _sentence)).IndexOfAny('。', '！', '？') is >= 0 and var end)
        {
            _sentence += end + 1;
            if (_whole is not null) _stretches.Add((_sentence, _current = _whole));
            (_whole, _firm) = (null, false);
        }
    }

    // “…走访了228家企业。”合川区经信委副主任朱红介绍: a quotation is about its speaker's place.
    int? Quotation(int start, int end)
    {
        if (start == 0 || _text[start - 1] != '”') return null;
        var rest = _text.AsSpan(end, Math.Min(30, _text.Length - end));
        if (rest.IndexOfAny('，', '。') is >= 0 and var stop) rest = rest[..stop];
        if (!rest.Contains("说", StringComparison.Ordinal) && !rest.Contains("介绍", StringComparison.Ordinal) && !rest.Contains("表示", StringComparison.Ordinal)) return null;
        var open = _text.LastIndexOf('“', start - 1);
        return open < 0 ? null : open;
    }

    int Sentence(int from) => _text.AsSpan(from).IndexOfAny("。；！？") is >= 0 and var end ? from + end : _text.Length;

    int ClauseStart(int offset) => _text.AsSpan(0, offset).LastIndexOfAny("，。；！？：") + 1;
}
