using System.ComponentModel.DataAnnotations;
using Linli.Api.Blobs.Disk;
using Linli.Api.Blobs.S3;

namespace Linli.Api.Blobs;

/// <summary>Settings <c>Blobs</c>.</summary>
public sealed class BlobOptions : IValidatableObject
{
    /// <summary><c>disk</c>: a folder of this machine, for the nodes on it. <c>s3</c>: any S3-compatible store, for any number of nodes.</summary>
    [Required, AllowedValues("disk", "s3")]
    public string Engine { get; set; } = "disk";

    /// <summary>Where <c>disk</c> keeps files; <c>blobs</c> in the data folder when not set.</summary>
    public string? Folder { get; set; }

    public S3Options S3 { get; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Engine == "s3") return S3.Mistakes().Select(mistake => new ValidationResult(mistake));
        return DiskBlobs.CanKeepIn(Folder ?? "") ? [] : [new ValidationResult("Blobs:Folder must be a folder in which this process may create files.")];
    }
}
