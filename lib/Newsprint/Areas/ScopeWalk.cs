using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>Walks an article's blocks in reading order and says from which character on which place governs.</summary>
sealed class ScopeWalk(AreaContext context, Place? dominant)
{
    readonly ScopeTopic _topic = new(context.Home, dominant);
    List<AreaMention> _mentions = [];
    List<AreaStretch> _stretches = [];
    string _text = "";
    int _block = -1;
    AreaGovernor _current = new(context.Home, AreaRule.Home);
    /// <summary>What governs again after a clause that began with 其中.</summary>
    AreaGovernor? _whole;
    /// <summary>The last place that governed because a mention named it.</summary>
    AreaGovernor _spoken = new(context.Home, AreaRule.Home);
    /// <summary>What was spoken of last before the block.</summary>
    AreaGovernor _before;
    /// <summary>The sentence has said what it is about.</summary>
    bool _firm;
    /// <summary>The sentence has said who speaks.</summary>
    bool _told;
    /// <summary>A place governs that the sentence itself names.</summary>
    bool _named;
    SentencePlaces _places;
    /// <summary>The sentence's start.</summary>
    int _sentence;
    /// <summary>Up to where sentences have been ended.</summary>
    int _ended;

    /// <summary>Adds the stretches of the next block to an empty list.</summary>
    public void Block(Block block, List<AreaMention> mentions, List<AreaStretch> stretches)
    {
        (_text, _mentions, _stretches, _whole, _firm, _told, _named, _places, _sentence, _ended) =
            (block.Text, mentions, stretches, null, false, false, false, default, 0, 0);
        _block++;
        _before = _spoken;
        if (block.Kind is BlockKind.Paragraph)
            _current = _topic.Begin(_text, mentions, _spoken);
        _stretches.Add(new(0, _current));
        for (var i = 0; i < _mentions.Count; i++)
            i += Take(i);
        EndSentences(_text.Length);
        if (block.Kind is BlockKind.Headline) Headline();
        else _topic.Learn(_block, _text, _stretches);
    }

    /// <summary>The stretches of paragraphs that began before anything told what the article is about.</summary>
    public void Open(List<AreaStretch> paragraph) => paragraph[0] = paragraph[0] with { Governor = _topic.Governor };

    /// <summary>True while nothing has told what the article is about.</summary>
    public bool Unknown => _topic.Unknown;

    /// <summary>The headline's stretches, once the body has been walked.</summary>
    public void Refine(List<AreaStretch> headline)
    {
        for (var i = 0; i < headline.Count; i++)
            headline[i] = headline[i] with { Governor = _topic.Refined(headline[i].Governor) };
    }

    void Headline()
    {
        if (_stretches.Count > 1) _stretches[0] = _stretches[1] with { Start = 0 };
        // A report on 奉节 that names one town of it, and no other place beside it, is about that town.
        if (context.OnlyTown(_current.Place) is { } town) _current = _current with { Place = town };
        _topic.Headline(_current);
    }

    /// <summary>Lets a mention govern what follows it; the number of further mentions of the same list.</summary>
    int Take(int index)
    {
        var mention = _mentions[index];
        EndSentences(mention.Span.Start);
        if (mention.Place is { } own && BracketedNumber.Behind(_text, mention.Span.End) is { Length: > 0 } brackets)
        {
            _stretches.Add(new(brackets.Start, new(own, AreaGovernor.RuleOf(mention), _block, mention.Span)));
            _stretches.Add(new(brackets.End, _current));
            return 0;
        }
        var count = PlaceList.Length(_text, _mentions, index);
        _places.Note(_text, mention, inRow: count > 1);
        var state = new ScopeState(_current.Place, _topic.Place, _firm, _told, _named, _sentence, context);
        var chosen = ClausePlace.OfWorld(_text, mention) ? null : ScopeChoice.Governing(_text, mention, state);
        if (chosen is not { } place)
        {
            if (count > 1 && (ByTurns(index, count) || mention.Place is { Kind: AreaKind.Region })) return count - 1;
            if (ClausePlace.Is(_text, mention) && !ClausePlace.Reaches(_text, mention, _current.Place)) Aside(mention);
            return 0;
        }
        if (count > 1)
        {
            place = PlaceList.Join(_text, _mentions, index, count, _current.Place, context);
            // 在甲县，乙山茶油、丙市米粉等200多款特产: where they come from.
            if (_named && _current.Rule is AreaRule.Located && _current.Place.Level > place.Level && _current.Place.Within(place)
                && PlaceList.IsOfGoods(_text, _mentions, index, count))
                return count - 1;
        }
        else if (PlaceList.IsExample(_text, mention) && place.Within(_current.Place)) return 0;
        var (start, governed) = (ScopeStart.Of(_text, mention, place, state, _stretches), _current);
        var told = Speaker.Is(_text, mention);
        _told |= told;
        _firm |= !told && mention.Use is AreaUse.Head or AreaUse.Located or AreaUse.LocatedSite;
        _named = true;
        // 国家将农机纳入补贴范围。这家合作社…: back to the place of which the paragraph tells.
        if (PassingPlace.Is(_text, _sentence, mention, place, _current) || place.Is(Place.China) && IsExample() && BackInNext()
            || PassingPlace.IsRegion(_text, _sentence, mention) && !_topic.Place.Is(place) && !GoesOn())
            _whole ??= _current;
        else if (place.Is(Place.China) && IsBack()) _whole ??= _before;
        // 甲省新设5家店，乙市3家，丙市和丁市各1家。店内…: a row in a later clause holds for its sentence.
        else if (count > 1 && (state.Named || mention.Use is AreaUse.Inner) && !BackInNext())
            _whole ??= !state.Named || place.Within(_current.Place) ? _current : _topic.Governor;
        Govern(start, new(place, count > 1 ? AreaRule.List : AreaGovernor.RuleOf(mention), _block, mention.Span));
        if (count > 1
            && InTurn.Add(_text, mention.Span.Start, Sentence(mention.Span.Start), CollectionsMarshal.AsSpan(_mentions).Slice(index, count),
                _block, _stretches))
            _whole ??= governed;
        return count - 1;
    }

    // 对西部、中部、东部地区分别按80%、60%、50%分担.
    bool ByTurns(int index, int count)
    {
        var mention = _mentions[index];
        var row = CollectionsMarshal.AsSpan(_mentions).Slice(index, count);
        // 对甲国、乙国分别出口: the trade is this side's.
        if (AreaWords.Trade.In(AreaClause.After(_text, _mentions[index + count - 1].Span.End))) return false;
        if (mention is not { Use: AreaUse.Aside, Place: { } place } || !place.Within(Place.China)
            || !InTurn.Add(_text, mention.Span.Start, Sentence(mention.Span.Start), row, _block, _stretches))
            return false;
        _whole ??= _current;
        return true;
    }

    void Govern(int start, AreaGovernor governor) => _stretches.Add(new(start, _current = _spoken = governor));

    // 已覆盖全国300个城市: the count alone is the nation's.
    void Aside(AreaMention mention)
    {
        if (mention.Place is { Level: > PlaceLevel.Nation } place && !_current.Place.Is(place) && _current.Place.Within(place))
        {
            // 工程在甲市启动。全长290公里，涵盖乙省4个市: the sentence is about the whole that what it tells of lies in.
            _whole ??= _current;
            Govern(_sentence, new(place, AreaRule.Inner, _block, mention.Span));
            return;
        }
        _stretches.Add(new(mention.Span.Start, new(mention.Place!, AreaRule.Inner, _block, mention.Span)));
        _stretches.Add(new(AreaClause.End(_text, mention.Span.End), _current));
    }

    /// <summary>Ends the sentences before an offset.</summary>
    void EndSentences(int to)
    {
        while (_ended < to && _text.AsSpan(_ended, to - _ended).IndexOfAny('。', '！', '？') is >= 0 and var end)
        {
            _sentence = _ended += end + 1;
            if (_places.Several && _sentence < _text.Length && !ScopeTopic.PointsBack(NextSentence()))
                _stretches.Add(new(_sentence, _current = _topic.Governor));
            if (_whole is { } whole) Govern(_sentence, whole with { Rule = AreaRule.Whole });
            if (ScopeTopic.Closes(_text.AsSpan(_sentence), context.Home) && !_current.Place.IsAbroad)
                _stretches.Add(new(_sentence, _current = _topic.Governor));
            (_whole, _firm, _told, _named, _places) = (null, false, false, false, default);
        }
        _ended = Math.Max(_ended, to);
    }

    // A place of this country, which this paragraph names.
    bool IsExample() =>
        _current.Block == _block && _current.Place.Level > PlaceLevel.Nation && !_current.Place.IsAbroad
        && _current.Mention.Start < _sentence;

    /// <summary>国家…，这家企业…: a paragraph that begins with the nation, and goes on with the place of the one before it.</summary>
    bool IsBack() =>
        _sentence == 0 && _before.Block == _block - 1 && _before.Place is { Level: > PlaceLevel.Nation, IsAbroad: false }
        && _text.IndexOf('。') + 1 is > 0 and var next && AreaWords.Anaphors.Start(_text.AsSpan(next)) is not null;

    /// <summary>True where the next sentence tells of a part of what this one does, or goes back to its places.</summary>
    bool GoesOn() =>
        BackInNext() || _text.IndexOf('。', _sentence) + 1 is > 0 and var next && _text.AsSpan(next) is ['其', '中', ..];

    /// <summary>True where the next sentence goes back to the places of this one: 灾区, 当地.</summary>
    bool BackInNext()
    {
        var end = _text.IndexOf('。', _sentence) + 1;
        return end > 0 && ScopeTopic.IsOfAPlace(_text.AsSpan(end, Sentence(end) - end));
    }

    ReadOnlySpan<char> NextSentence() => _text.AsSpan(_sentence, Sentence(_sentence) - _sentence);

    int Sentence(int from) => _text.AsSpan(from).IndexOfAny("。；！？") is >= 0 and var end ? from + end : _text.Length;
}
