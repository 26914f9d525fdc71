# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from scr_desktop.ui.room.button_row import FilterRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_RegisterPage(object):
    def setupUi(self, RegisterPage):
        if not RegisterPage.objectName():
            RegisterPage.setObjectName(u"RegisterPage")
        self.page = QVBoxLayout(RegisterPage)
        self.page.setSpacing(12)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.title = QLabel(RegisterPage)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacer_1)

        self.print_register = QPushButton(RegisterPage)
        self.print_register.setObjectName(u"print_register")

        self.head.addWidget(self.print_register)


        self.page.addLayout(self.head)

        self.search_column = QVBoxLayout()
        self.search_column.setSpacing(3)
        self.search_column.setObjectName(u"search_column")
        self.search_label = QLabel(RegisterPage)
        self.search_label.setObjectName(u"search_label")

        self.search_column.addWidget(self.search_label)

        self.search = QLineEdit(RegisterPage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.search_column.addWidget(self.search)


        self.page.addLayout(self.search_column)

        self.filters = FilterRow(RegisterPage)
        self.filters.setObjectName(u"filters")
        self.state_filter = QWidget(self.filters)
        self.state_filter.setObjectName(u"state_filter")
        self.state_column = QVBoxLayout(self.state_filter)
        self.state_column.setSpacing(3)
        self.state_column.setObjectName(u"state_column")
        self.state_column.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.state_filter)
        self.state_label.setObjectName(u"state_label")

        self.state_column.addWidget(self.state_label)

        self.state = QComboBox(self.state_filter)
        self.state.setObjectName(u"state")

        self.state_column.addWidget(self.state)

        self.regime_filter = QWidget(self.filters)
        self.regime_filter.setObjectName(u"regime_filter")
        self.regime_column = QVBoxLayout(self.regime_filter)
        self.regime_column.setSpacing(3)
        self.regime_column.setObjectName(u"regime_column")
        self.regime_column.setContentsMargins(0, 0, 0, 0)
        self.regime_label = QLabel(self.regime_filter)
        self.regime_label.setObjectName(u"regime_label")

        self.regime_column.addWidget(self.regime_label)

        self.regime = QComboBox(self.regime_filter)
        self.regime.setObjectName(u"regime")
        self.regime.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.regime.setMinimumContentsLength(20)

        self.regime_column.addWidget(self.regime)

        self.due_filter = QWidget(self.filters)
        self.due_filter.setObjectName(u"due_filter")
        self.due_column = QVBoxLayout(self.due_filter)
        self.due_column.setSpacing(3)
        self.due_column.setObjectName(u"due_column")
        self.due_column.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.due_filter)
        self.due_label.setObjectName(u"due_label")

        self.due_column.addWidget(self.due_label)

        self.due = QComboBox(self.due_filter)
        self.due.setObjectName(u"due")

        self.due_column.addWidget(self.due)

        self.order_filter = QWidget(self.filters)
        self.order_filter.setObjectName(u"order_filter")
        self.order_column = QVBoxLayout(self.order_filter)
        self.order_column.setSpacing(3)
        self.order_column.setObjectName(u"order_column")
        self.order_column.setContentsMargins(0, 0, 0, 0)
        self.order_label = QLabel(self.order_filter)
        self.order_label.setObjectName(u"order_label")

        self.order_column.addWidget(self.order_label)

        self.order = QComboBox(self.order_filter)
        self.order.setObjectName(u"order")

        self.order_column.addWidget(self.order)


        self.page.addWidget(self.filters)

        self.shown = QStackedWidget(RegisterPage)
        self.shown.setObjectName(u"shown")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.shown.sizePolicy().hasHeightForWidth())
        self.shown.setSizePolicy(sizePolicy)
        self.cases_page = QWidget()
        self.cases_page.setObjectName(u"cases_page")
        self.cases_layout = QVBoxLayout(self.cases_page)
        self.cases_layout.setObjectName(u"cases_layout")
        self.cases_layout.setContentsMargins(0, 0, 0, 0)
        self.cases = TableView(self.cases_page)
        self.cases.setObjectName(u"cases")

        self.cases_layout.addWidget(self.cases)

        self.shown.addWidget(self.cases_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(24, 24, 24, 24)
        self.empty = QLabel(self.empty_page)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty(u"role", u"muted")

        self.empty_layout.addWidget(self.empty)

        self.shown.addWidget(self.empty_page)

        self.page.addWidget(self.shown)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.count = QLabel(RegisterPage)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.count.setProperty(u"role", u"muted")

        self.foot.addWidget(self.count)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.spacer_2)

        self.open_case = QPushButton(RegisterPage)
        self.open_case.setObjectName(u"open_case")
        self.open_case.setEnabled(False)

        self.foot.addWidget(self.open_case)


        self.page.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
        self.state_label.setBuddy(self.state)
        self.regime_label.setBuddy(self.regime)
        self.due_label.setBuddy(self.due)
        self.order_label.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.state)
        QWidget.setTabOrder(self.state, self.regime)
        QWidget.setTabOrder(self.regime, self.due)
        QWidget.setTabOrder(self.due, self.order)
        QWidget.setTabOrder(self.order, self.cases)
        QWidget.setTabOrder(self.cases, self.open_case)
        QWidget.setTabOrder(self.open_case, self.print_register)

        self.retranslateUi(RegisterPage)

        self.shown.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(RegisterPage)
    # setupUi

    def retranslateUi(self, RegisterPage):
        RegisterPage.setWindowTitle(QCoreApplication.translate("RegisterPage", u"Register", None))
        self.title.setText(QCoreApplication.translate("RegisterPage", u"Register", None))
        self.print_register.setText(QCoreApplication.translate("RegisterPage", u"&Print the register\u2026", None))
        self.search_label.setText(QCoreApplication.translate("RegisterPage", u"&Search", None))
        self.search.setPlaceholderText(QCoreApplication.translate("RegisterPage", u"Name, reference, place or any word", None))
        self.state_label.setText(QCoreApplication.translate("RegisterPage", u"Sho&w", None))
        self.regime_label.setText(QCoreApplication.translate("RegisterPage", u"&Arrangements", None))
        self.due_label.setText(QCoreApplication.translate("RegisterPage", u"&Due", None))
        self.order_label.setText(QCoreApplication.translate("RegisterPage", u"O&rder", None))
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("RegisterPage", u"Cases", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleDescription(QCoreApplication.translate("RegisterPage", u"Enter opens the case", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
        self.count.setText("")
        self.open_case.setText(QCoreApplication.translate("RegisterPage", u"&Open the case", None))
    # retranslateUi

