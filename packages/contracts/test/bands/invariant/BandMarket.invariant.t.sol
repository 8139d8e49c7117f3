// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarket} from "../../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../../src/bands/interfaces/IBandMarketTypes.sol";
import {BandsBase} from "../BandsBase.t.sol";
import {BandMarketHandler} from "./BandMarketHandler.sol";

/// @notice What must hold in every state of a market; README.md lists it in words.
contract BandMarketInvariants is BandsBase {
    /// @dev Floors of per-share values and of claims, wei18 per band.
    uint256 private constant DUST = 1e5;

    IBandMarket private market;
    BandMarketHandler private handler;

    function setUp() public override {
        super.setUp();
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.adminFee = 0.5e18;
        params.ceiling = type(uint120).max;
        market = _createMarket(params);
        handler = new BandMarketHandler(market, qusd, weth, oracle);
        manager.grantRole(3, address(handler), 0);
        targetContract(address(handler));
    }

    function invariant_OwnersStaySoundAndQuotesHold() public view {
        assertEq(handler.unhealthy(), 0, "health after an action");
        assertEq(handler.misquoted(), 0, "quote");
    }

    function invariant_DebtsSumToTheTotal() public view {
        uint256 sum;
        uint256 count = handler.userCount();
        for (uint256 i; i < count; ++i) {
            sum += market.debt(handler.users(i));
        }
        // Each debt rounds up, the total down, once an action.
        assertGe(sum + market.nLoans(), market.totalDebt());
        assertLe(sum, market.totalDebt() + 1000);
    }

    /// @dev Bands against balances and against the claims of all users. Once a run: it reads many bands.
    function afterInvariant() public {
        (uint256 sumX, uint256 sumY) = _checkBands();
        uint256 claimX;
        uint256 claimY;
        for (uint256 i; i < handler.userCount(); ++i) {
            IBandMarketTypes.Position memory position = market.position(handler.users(i));
            claimX += position.borrowed;
            claimY += position.collateral;
        }
        assertLe(claimX, sumX + DUST, "claims on x");
        assertLe(claimY, sumY + DUST, "claims on y");

        // Everybody can leave.
        for (uint256 i; i < handler.userCount(); ++i) {
            address user = handler.users(i);
            if (market.debt(user) == 0) continue;
            deal(address(qusd), user, market.debt(user), true);
            vm.prank(user);
            market.repay(
                IBandMarketTypes.RepayParams(type(uint256).max, user, type(int24).max, address(0), "", false)
            );
        }
        assertEq(market.nLoans(), 0);
        _checkBalances(0, 0);
        for (int24 n = -100; n < 300; ++n) {
            (,, uint256 shares) = market.bands(n);
            assertEq(shares, 0, "shares without an owner");
        }
    }

    /// @dev Sums the bands of all users, each once.
    function _checkBands() private view returns (uint256 sumX, uint256 sumY) {
        uint256 count = handler.userCount();
        for (uint256 i; i < count; ++i) {
            IBandMarketTypes.Position memory position = market.position(handler.users(i));
            if (position.debt == 0) continue;
            for (int24 n = position.n1; n <= position.n2; ++n) {
                if (_isCounted(n, i)) continue;
                (uint256 x, uint256 y) = _checkBand(n);
                sumX += x;
                sumY += y;
            }
        }
        _checkBalances(sumX, sumY);
    }

    /// @dev Whether a user before the i-th has band n too.
    function _isCounted(int24 n, uint256 i) private view returns (bool) {
        for (uint256 j; j < i; ++j) {
            IBandMarketTypes.Position memory other = market.position(handler.users(j));
            if (other.debt != 0 && n >= other.n1 && n <= other.n2) return true;
        }
        return false;
    }

    function _checkBand(int24 n) private view returns (uint256 x, uint256 y) {
        (x, y,) = market.bands(n);
        int24 active = market.activeBand();
        if (n > active) assertEq(x, 0, "x beyond the active band");
        if (n < active) assertEq(y, 0, "y before the active band");
    }

    function _checkBalances(uint256 sumX, uint256 sumY) private view {
        bytes32[] memory slots = new bytes32[](1);
        slots[0] = bytes32(uint256(8));
        uint256 fees = uint256(market.extsload(slots)[0]);
        assertGe(qusd.balanceOf(address(market)), sumX + uint128(fees), "x is there");
        assertGe(weth.balanceOf(address(market)), sumY + (fees >> 128), "y is there");
    }
}
