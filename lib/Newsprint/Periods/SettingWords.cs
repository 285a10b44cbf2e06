namespace Newsprint;

/// <summary>The words of settings.tsv, by class.</summary>
static class SettingWords
{
    static readonly WordTable Table = new("settings.tsv");

    public static readonly WordGroup Told = Table["told"];
    public static readonly WordGroup Against = Table["against"];
    public static readonly WordGroup AgainstOf = Table["against-of"];
    public static readonly WordGroup Beside = Table["beside"];
    public static readonly WordGroup Coming = Table["coming"];
    public static readonly WordGroup Statistic = Table["statistic"];
    public static readonly WordGroup Compares = Table["compares"];
    public static readonly WordGroup Record = Table["record"];
    public static readonly WordGroup Once = Table["once"];
    public static readonly WordGroup Running = Table["running"];
    public static readonly WordGroup Course = Table["course"];
    public static readonly WordGroup Event = Table["event"];
    public static readonly WordGroup Within = Table["within"];
    public static readonly WordGroup Stock = Table["stock"];
    public static readonly WordGroup Goal = Table["goal"];
    public static readonly WordGroup Able = Table["able"];
    public static readonly WordGroup Until = Table["until"];
    public static readonly WordGroup RunsTo = Table["runs-to"];
    public static readonly WordGroup Fair = Table["fair"];
    public static readonly WordGroup HeldOn = Table["held-on"];
    public static readonly WordGroup Begins = Table["begins"];
    public static readonly WordGroup Unsaid = Table["unsaid"];
    public static readonly WordGroup Adds = Table["adds"];
    public static readonly WordGroup Place = Table["place"];
    public static readonly WordGroup Lead = Table["lead"];
    public static readonly WordGroup Lasts = Table["lasts"];
    public static readonly WordGroup Ahead = Table["ahead"];
    public static readonly WordGroup On = Table["on"];
    public static readonly WordGroup Due = Table["due"];
    public static readonly WordGroup Traded = Table["traded"];
    public static readonly WordGroup Clock = Table["clock"];
    public static readonly WordGroup Holiday = Table["holiday"];
    public static readonly WordGroup Crowds = Table["crowds"];
    public static readonly WordGroup Serves = Table["serves"];
    public static readonly WordGroup Travel = Table["travel"];
    public static readonly WordGroup Aftermath = Table["aftermath"];
    public static readonly WordGroup Yearly = Table["yearly"];
    public static readonly WordGroup Outlook = Table["outlook"];
    public static readonly WordGroup Lately = Table["lately"];
    public static readonly WordGroup Fixed = Table["fixed"];
    public static readonly WordGroup Opens = Table["opens"];
    public static readonly WordGroup Nears = Table["nears"];
    public static readonly WordGroup Finished = Table["finished"];
    public static readonly WordGroup Today = Table["today"];
    public static readonly WordGroup Session = Table["session"];
    public static readonly WordGroup Programme = Table["programme"];
    public static readonly WordGroup Aired = Table["aired"];
}
