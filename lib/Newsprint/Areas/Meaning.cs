namespace Newsprint;

/// <summary>One thing that a name can mean.</summary>
/// <param name="Place">The place; null for a relative word.</param>
/// <param name="Kind">What the name is.</param>
/// <param name="Everyday">True when the name is an everyday word or another name too, and needs evidence.</param>
/// <param name="Relative">For a relative word, the kind of division it means: 省 市 县 区 州 盟 旗 镇 乡 村.</param>
readonly record struct Meaning(Place? Place, AreaKind Kind, bool Everyday = false, char Relative = '\0');
