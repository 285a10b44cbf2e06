namespace Newsprint;

/// <summary>How a printed number stands to the value it reports.</summary>
public enum Bound
{
    /// <summary>Stated plainly.</summary>
    Exact,
    /// <summary>约, 左右, 大约: near it on either side.</summary>
    About,
    /// <summary>超, 突破, 余, 多, 以上: more than it.</summary>
    Over,
    /// <summary>近, 不到, 以内: less than it.</summary>
    Under,
}
