// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarketTypes} from "../interfaces/IBandMarketTypes.sol";

/// @title  BandLimits
/// @notice Bounds of a market's parameters, for its constructor and its setters alike.
library BandLimits {
    uint256 internal constant WAD = 1e18;

    uint32 internal constant MIN_DENSITY = 2;
    uint32 internal constant MAX_DENSITY = 10_000;
    uint64 internal constant MIN_FEE = 1e6;
    uint64 internal constant MAX_FEE = 0.1e18;
    uint64 internal constant MIN_LIQ_DISCOUNT = 0.01e18;
    uint64 internal constant MAX_LOAN_DISCOUNT = 0.5e18;
    uint64 internal constant MAX_ADMIN_SHARE = 0.5e18;
    uint32 internal constant MAX_GUARD = 600;
    uint24 internal constant MIN_PRICE_AGE = 60;
    uint24 internal constant MAX_PRICE_AGE = 7 days;

    /// @notice Unit of the protocol's share of the swap fee as it is stored.
    uint64 internal constant ADMIN_FEE_UNIT = 1e9;

    function checkDensity(uint256 A) internal pure {
        if (A < MIN_DENSITY || A > MAX_DENSITY) revert IBandMarketTypes.BadA(A);
    }

    /// @notice A fee above 4/A would exceed what the width of four bands can earn back.
    function checkFee(uint256 fee, uint256 A) internal pure {
        if (fee < MIN_FEE || fee > MAX_FEE || fee > 4 * WAD / A) revert IBandMarketTypes.BadFee(fee);
    }

    function checkAdminFee(uint256 adminFee) internal pure {
        if (adminFee > WAD || adminFee % ADMIN_FEE_UNIT != 0) revert IBandMarketTypes.BadFee(adminFee);
    }

    function checkAdminShare(uint256 adminShare) internal pure {
        if (adminShare > MAX_ADMIN_SHARE) revert IBandMarketTypes.BadFee(adminShare);
    }

    function checkDiscounts(uint256 loanDiscount, uint256 liqDiscount) internal pure {
        if (liqDiscount < MIN_LIQ_DISCOUNT || liqDiscount >= loanDiscount || loanDiscount > MAX_LOAN_DISCOUNT)
        {
            revert IBandMarketTypes.BadDiscount(loanDiscount, liqDiscount);
        }
    }

    function checkGuard(uint256 liquidationGuard) internal pure {
        if (liquidationGuard > MAX_GUARD) {
            revert IBandMarketTypes.BadParameter("liquidationGuard", liquidationGuard);
        }
    }

    function checkPriceAge(uint256 maxPriceAge) internal pure {
        if (maxPriceAge < MIN_PRICE_AGE || maxPriceAge > MAX_PRICE_AGE) {
            revert IBandMarketTypes.BadParameter("maxPriceAge", maxPriceAge);
        }
    }
}
