// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "./IBandMarketTypes.sol";

/// @title  IBandSettings
/// @notice The settings of a band market. Only the factory may change them: setters revert NotFactory for other callers.
interface IBandSettings is IBandMarketTypes {
    /// @notice Sets both discounts, WAD. Loans keep the liquidation discount they have. Reverts BadDiscount.
    function setDiscounts(uint64 loanDiscount, uint64 liqDiscount) external;

    /// @notice Sets the swap fee, WAD. Reverts BadFee.
    function setFee(uint64 fee) external;

    /// @notice Sets the protocol's share of swap fees, WAD, a multiple of 1e9. Reverts BadFee.
    function setAdminFee(uint64 adminFee) external;

    /// @notice Sets the protocol's share of a lending market's interest, WAD, at most half. Reverts BadFee.
    function setAdminShare(uint64 adminShare) external;

    /// @notice Sets the rate policy; the next action uses it.
    function setPolicy(address policy) external;

    /// @notice Sets the price source. Reverts InvalidPrice where it has no price.
    function setOracle(address oracle) external;

    /// @notice Sets the debt ceiling and the least debt, borrowed units.
    function setCaps(uint128 ceiling, uint128 minDebt) external;

    /// @notice Sets the oldest price accepted, 60 to 604,800 seconds. Reverts BadParameter.
    function setMaxPriceAge(uint24 maxPriceAge) external;

    /// @notice Pauses or opens an entry flow: 0 createLoan, 1 borrowMore, 2 removeCollateral. Reverts BadParameter.
    function setEntryPaused(uint8 flow, bool isPaused) external;

    /// @notice Settings: swap fee and protocol's share of it, discounts, WAD; ceiling and least debt, borrowed units;
    ///         protocol's share of a lending market's interest, WAD; oldest price accepted, seconds.
    function settings()
        external
        view
        returns (
            uint256 fee,
            uint256 adminFee,
            uint256 loanDiscount,
            uint256 liqDiscount,
            uint256 ceiling,
            uint256 minDebt,
            uint256 adminShare,
            uint256 maxPriceAge
        );

    /// @notice Price source and rate policy.
    function sources() external view returns (address oracle, address policy);

    /// @notice Whether entry flow `flow` is paused: 0 createLoan, 1 borrowMore, 2 removeCollateral.
    function isEntryPaused(uint8 flow) external view returns (bool);
}
