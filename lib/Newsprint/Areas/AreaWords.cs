namespace Newsprint;

/// <summary>The words of areawords.tsv, by class.</summary>
static class AreaWords
{
    static readonly WordTable Table = new("areawords.tsv");

    public static readonly WordGroup Zones = Table["zone"];
    public static readonly WordGroup NoZone = Table["nozone"];
    public static readonly WordGroup Bodies = Table["body"];
    public static readonly WordGroup Organs = Table["organ"];
    public static readonly WordGroup Asides = Table["aside"];
    public static readonly WordGroup Ats = Table["at"];
    public static readonly WordGroup Traps = Table["trap"];
    public static readonly WordGroup Covers = Table["cover"];
    public static readonly WordGroup Events = Table["event"];
    public static readonly WordGroup Titles = Table["title"];
    public static readonly WordGroup Visits = Table["visit"];
    public static readonly WordGroup Leads = Table["lead"];
    public static readonly WordGroup Closings = Table["closing"];
    public static readonly WordGroup Heard = Table["heard"];
    public static readonly WordGroup Told = Table["told"];
    public static readonly WordGroup Anaphors = Table["anaphor"];
    public static readonly WordGroup Spread = Table["spread"];
    public static readonly WordGroup Aids = Table["aid"];
    public static readonly WordGroup Grants = Table["grant"];
    public static readonly WordGroup Supplies = Table["supply"];
    public static readonly WordGroup Sent = Table["sent"];
    public static readonly WordGroup Goods = Table["goods"];
    public static readonly WordGroup Arrivals = Table["arrival"];
    public static readonly WordGroup Comings = Table["coming"];
    public static readonly WordGroup Meetings = Table["meeting"];
    public static readonly WordGroup Seats = Table["seat"];
    public static readonly WordGroup Lines = Table["line"];
    public static readonly WordGroup Firms = Table["firm"];
    public static readonly WordGroup Societies = Table["society"];
    public static readonly WordGroup Shares = Table["share"];
    public static readonly WordGroup Worldwide = Table["worldwide"];
    public static readonly WordGroup Reserves = Table["reserve"];
    public static readonly WordGroup Games = Table["games"];
    public static readonly WordGroup These = Table["this"];
    public static readonly WordGroup Nationwide = Table["nationwide"];
    public static readonly WordGroup Ends = Table["end"];
    public static readonly WordGroup Departures = Table["departure"];
    public static readonly WordGroup Bound = Table["bound"];
    public static readonly WordGroup Stations = Table["station"];
    public static readonly WordGroup Inward = Table["inward"];
    public static readonly WordGroup Trade = Table["trade"];
    public static readonly WordGroup NoOrgan = Table["noorgan"];
    public static readonly WordGroup Delegates = Table["delegate"];
    public static readonly WordGroup Strikes = Table["strike"];
    public static readonly WordGroup Said = Table["said"];
    public static readonly WordGroup Whole = Table["whole"];
    public static readonly WordGroup Generic = Table["generic"];
    public static readonly WordGroup Local = Table["local"];
    public static readonly WordGroup National = Table["national"];
    public static readonly WordGroup Reaches = Table["reach"];
    public static readonly WordGroup Gathers = Table["gather"];
    public static readonly WordGroup Along = Table["along"];
    public static readonly WordGroup Furthers = Table["further"];
    public static readonly WordGroup Accords = Table["accord"];
    public static readonly WordGroup Both = Table["both"];
    public static readonly WordGroup Appositions = Table["apposition"];
    public static readonly WordGroup Overs = Table["over"];
    public static readonly WordGroup Superlative = Table["superlative"];
}
