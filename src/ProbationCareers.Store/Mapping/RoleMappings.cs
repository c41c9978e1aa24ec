using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class RoleMapping : IEntityTypeConfiguration<Role>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.ToTable("Roles");
        builder.Property(role => role.ShortName).HasMaxLength(Widths.Word);
        builder.Property(role => role.Employer).HasMaxLength(Widths.Title);
        builder
            .HasOne(role => role.PartOf)
            .WithMany(role => role.Types)
            .HasForeignKey(role => role.PartOfAddress)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(role => role.PayBand)
            .WithMany(pay => pay.Roles)
            .HasForeignKey(role => role.PayBandAddress)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(role => role.WorkWith).WithOne().HasForeignKey(part => part.PageAddress);
        builder.HasMany(role => role.Work).WithOne().HasForeignKey(part => part.PageAddress);
        builder.HasMany(role => role.FactSources).WithOne().HasForeignKey(part => part.PageAddress);
        builder.HasMany(role => role.Steps).WithOne().HasForeignKey(part => part.PageAddress);
        builder.HasMany(role => role.Families).WithOne().HasForeignKey(part => part.PageAddress);
        builder
            .HasOne(role => role.PayStartFigure)
            .WithMany()
            .HasForeignKey(role => role.PayStartFigureKey)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(role => role.PayHighestFigure)
            .WithMany()
            .HasForeignKey(role => role.PayHighestFigureKey)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(role => role.WeekFigure).WithMany().HasForeignKey(role => role.WeekFigureKey).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoleStepMapping : IEntityTypeConfiguration<RoleStep>
{
    public void Configure(EntityTypeBuilder<RoleStep> builder)
    {
        builder.ToTable("RoleSteps");
        builder.HasOne(part => part.NextRole).WithMany().HasForeignKey(part => part.NextRoleAddress).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(part => part.Pathway).WithMany().HasForeignKey(part => part.PathwayAddress).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoleFamilyMapping : IEntityTypeConfiguration<RoleFamily>
{
    public void Configure(EntityTypeBuilder<RoleFamily> builder) => builder.ToTable("RoleFamilies");
}

internal sealed class RoleWorkWithMapping : IEntityTypeConfiguration<RoleWorkWith>
{
    public void Configure(EntityTypeBuilder<RoleWorkWith> builder)
    {
        builder.ToTable("RoleWorkWith");
        builder.Property(part => part.Who).HasMaxLength(Widths.Title);
        builder.HasOne(part => part.Source).WithMany().HasForeignKey(part => part.SourceKey).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoleTraitMapping : IEntityTypeConfiguration<RoleTrait>
{
    public void Configure(EntityTypeBuilder<RoleTrait> builder)
    {
        builder.ToTable("RoleTraits");
        builder.HasOne(part => part.Source).WithMany().HasForeignKey(part => part.SourceKey).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoleFactSourceMapping : IEntityTypeConfiguration<RoleFactSource>
{
    public void Configure(EntityTypeBuilder<RoleFactSource> builder)
    {
        builder.ToTable("RoleFactSources");
        builder.HasOne(part => part.Source).WithMany().HasForeignKey(part => part.SourceKey).OnDelete(DeleteBehavior.Restrict);
    }
}
