namespace Newsprint;

/// <summary>What a jump line says.</summary>
enum JumpKind
{
    /// <summary>It points at other text, or is no jump line.</summary>
    None,
    /// <summary>The text above it goes on elsewhere: 下转第2版.</summary>
    Out,
    /// <summary>The text below it began elsewhere: 上接第1版.</summary>
    In,
}
