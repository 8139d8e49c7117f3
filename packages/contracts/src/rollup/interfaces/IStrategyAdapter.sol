// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  IStrategyAdapter
/// @notice One vault, as the rollup sees it. Holds the vault's shares and nothing else.
interface IStrategyAdapter {
    /// @notice Only the rollup may call this.
    error OnlyRollup(address caller);

    /// @notice The vault took another amount than it was given.
    error InexactLeg(uint256 taken, uint256 given);

    /// @notice What an execution needs to know, in one call.
    /// @param  commit        Asset units of the round.
    /// @param  uncommit      Shares of the round.
    /// @param  heldShares    Shares counted for the strategy.
    /// @param  cap           Most that the strategy may be worth, asset units.
    /// @return price         Assets of 1e27 shares.
    /// @return uncommitValue Assets of the round's shares, rounded down.
    /// @return commitShares  Shares of the round's assets, rounded down; 0 where the commits are the larger side.
    /// @return maxDeposit    Most that may be deposited now, asset units; 0 where the exits are the larger side.
    /// @return maxRedeem     Most that may be redeemed now, shares; 0 where the commits are the larger side.
    function quote(uint256 commit, uint256 uncommit, uint256 heldShares, uint256 cap)
        external
        view
        returns (
            uint256 price,
            uint256 uncommitValue,
            uint256 commitShares,
            uint256 maxDeposit,
            uint256 maxRedeem
        );

    /// @notice Deposits what the rollup has sent. Reverts OnlyRollup, InexactLeg.
    /// @return shares     Shares that came.
    /// @return fairShares Shares by the vault's own conversion before.
    function deposit(uint256 assets) external returns (uint256 shares, uint256 fairShares);

    /// @notice Redeems shares; the assets go to the rollup. Reverts OnlyRollup, InexactLeg.
    /// @return fairAssets Asset units by the vault's own conversion before.
    function redeem(uint256 shares) external returns (uint256 fairAssets);

    /// @notice Sends shares to a user. Reverts OnlyRollup.
    function transferShares(address to, uint256 shares) external;

    /// @notice The rollup.
    function rollup() external view returns (address);

    /// @notice Token of the vault.
    function asset() external view returns (address);

    /// @notice Share token: the vault.
    function share() external view returns (address);

    /// @notice Assets of 1e27 shares.
    function price() external view returns (uint256);

    /// @notice Shares of an amount of assets, rounded down.
    function toShares(uint256 assets) external view returns (uint256);

    /// @notice Assets of an amount of shares, rounded down.
    function toAssets(uint256 shares) external view returns (uint256);

    /// @notice Most that may be deposited now, asset units.
    function maxDeposit() external view returns (uint256);

    /// @notice Most that may be redeemed now, shares.
    function maxRedeem() external view returns (uint256);

    /// @notice Shares that the adapter holds, donations included.
    function totalShares() external view returns (uint256);
}
