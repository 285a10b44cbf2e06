namespace Newsprint;

/// <summary>
/// A province, a county, a town of another country that no table holds: characters that transcribe foreign names, closed by what it is,
/// after its country was named (土耳其南部的哈塔伊省); or without that, after a word that says it is a town (首府纳什维尔) or where a statement is
/// (在洛斯安第斯，).
/// </summary>
static class ForeignReader
{
    const int Longest = 10;
    /// <summary>Characters of a name that nothing closes: two may be a word of the language.</summary>
    const int Shortest = 3;

    /// <summary>The characters of the transcription tables that the press follows (世界人名翻译大辞典), and 滨, 棉, 老, 滩, 湖, 港, 北 of places.</summary>
    static readonly CharSet Sounds = new("阿埃艾爱安昂奥澳巴拜班邦保鲍贝本比彼别宾波博伯勃布查昌达戴代丹道得德登邓迪蒂丁东杜敦顿多俄厄恩尔法凡范方菲费芬丰冯佛夫弗福富盖冈高戈哥格葛根贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀霍基吉加贾简杰金津喀卡凯坎康考柯科克肯孔库夸昆拉莱赖兰朗劳勒雷黎李里丽利连林隆卢鲁路伦罗洛吕马迈麦曼芒毛梅门蒙孟米密明缪摩莫墨默姆穆那纳娜乃奈南内嫩尼涅宁纽努诺欧帕派潘庞培佩彭皮平蒲普奇齐恰钱乔切钦琼丘若撒萨塞赛桑瑟森沙山尚绍舍申圣施什士史斯舒朔苏索塔泰坦汤唐陶特滕梯提铁廷通图托瓦万汪旺威韦维魏温文翁沃乌伍武西希锡夏香肖谢辛欣兴休许雪逊雅亚延扬耶叶伊宜因英尤于约扎泽曾詹珍芝治朱兹宗祖佐滨棉老·匹茨茹聂松腊琴莎珊寇敖果廓奎琳娅莉妮玛茜露萝柳龙蓬朋珀沁茹寿薇雄旭赞卓甸岱梁彬茂占勐岘岗何滩湖港北列颠");
    static readonly WordGroup Kinds = new(["自治州", "地区", "海峡", "半岛", "群岛", "省", "州", "邦", "市", "县", "郡", "区", "镇", "岛"]);

    /// <summary>The place that begins at an offset; it takes in the place just before it that it lies in.</summary>
    public static AreaMention? Read(string text, int at, AreaMention last, AreaContext context)
    {
        if (context.Abroad is null || !MayBegin(text[at])) return null;
        if (text[at] is '俄' && context.Abroad.Code is "RU" or "UA") return OfRussia(text, at);
        var near = last.Place is not null && last.Place.IsAbroad && Adjoining.Are(text, last.Span.End, at);
        if (!near && !Boundary.Begins(text.AsSpan(0, at)) && text[at - 1] is not ('的' or '部')) return null;
        if (End(text, at) is not { } end) return null;
        var parent = near ? last.Place! : context.Abroad!;
        var place = new Place(text[at..end], null, (PlaceLevel)Math.Min((int)parent.Level + 1, (int)PlaceLevel.Village), AreaKind.Country,
            parent);
        return new AreaMention(new TextSpan(near ? last.Span.Start : at, end), place, AreaKind.Country, AreaUse.Head);
    }

    // 俄|萨拉托夫州, in reports that do not speak of 俄亥俄州.
    static AreaMention? OfRussia(string text, int at)
    {
        if (at + 1 >= text.Length || !MayBegin(text[at + 1]) || End(text, at + 1) is not { } end
            || Gazetteer.Current.Of("俄罗斯") is not [var russia, ..])
            return null;
        return new AreaMention(new TextSpan(at, end),
            new Place(text[(at + 1)..end], null, PlaceLevel.Province, AreaKind.Country, russia.Place), AreaKind.Country, AreaUse.Head);
    }

    /// <summary>True where what a name is called after closes it: 州, 省, 镇.</summary>
    public static bool IsClosed(in AreaMention found) => found.Place is { } place && Kinds.End(place.Name) is not null;

    /// <summary>True for a character of the tables: where another country was named last, such a place may begin with it.</summary>
    public static bool MayBegin(char c) => Sounds.Contains(c);

    /// <summary>The characters that what a name is called begins with.</summary>
    public static string KindFirsts => Kinds.Firsts;

    /// <summary>基辅|州, 伦敦|市: a city of the table that goes on to the name of what is called after it; not 东京市区, 基辅州长.</summary>
    public static AreaMention Further(string text, AreaMention found)
    {
        var end = found.Span.End;
        if (Part(text, found) is { } part) return part;
        if (PlaceBeneath.Of(text, found) is { } beneath) return beneath;
        if (found.Place is not { IsAbroad: true, Level: > PlaceLevel.Nation, Parent: { } country } city
            || Kinds.Start(text.AsSpan(end)) is not ("州" or "省" or "市"))
            return found;
        if (Kinds.End(city.Name) is not null
            || end + 1 < text.Length && text[end + 1] is '长' or '区' or '场' or '民' or '中' or '政' or '郊' or '值' or '价' or '内')
            return found;
        return found with
        {
            Span = new(found.Span.Start, end + 1),
            Place = new Place(city.Name + text[end], null, city.Level, AreaKind.Country, country)
        };
    }

    /// <summary>美国|南部多地, 黎|南部居民: a part of another country; null where none follows.</summary>
    static AreaMention? Part(string text, AreaMention found)
    {
        if (found is not { Kind: AreaKind.Country, Place: { IsAbroad: true, Level: PlaceLevel.Nation } country }) return null;
        var named = text[found.Span.End - 1] is '部';
        var start = named ? found.Span.End - 2 : found.Span.End;
        var end = start;
        while (end < text.Length && "东西南北中".Contains(text[end]) && end - start < 2) end++;
        if (end == start || end >= text.Length || text[end] is not '部') return null;
        var after = text.AsSpan(end + 1);
        var length = after is ['多', '地', ..] ? 2 : after is ['居', '民', ..] or ['民', '众', ..] ? 0 : -1;
        return length < 0 ? null : found with
        {
            Span = new(found.Span.Start, end + 1 + length),
            Place = new Place($"{country.Name}{text[start..(end + 1)]}地区", null, PlaceLevel.Province, AreaKind.Country, country)
        };
    }

    static int? End(string text, int at)
    {
        for (var end = at + 1; end < text.Length && end - at <= Longest; end++)
        {
            if (Kinds.Start(text.AsSpan(end)) is { } kind && (end - at > 1 || kind is "省" or "州" or "邦")
                && text[at] is not ('多' or '本' or '万'))
                return end + kind.Length;
            if (!Sounds.Contains(text[end])) return end - at >= Shortest && Told(text, at, end) ? end : null;
        }
        return null;
    }

    // 首府|纳什维尔, 在|洛斯安第斯|举行: told to be a place, though nothing closes its name.
    static bool Told(string text, int at, int end) =>
        AreaWords.Seats.End(text.AsSpan(0, at)) is not null
        || at > 0 && text[at - 1] is '在' && text[end] is '，' or '、' or '的' or '和' or '发' or '遭' or '附' or '举' or '控';
}
