# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'procedure.ui'
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
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from scr_desktop.ui.room.button_row import (ButtonRow, FilterRow)
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.table_view import TableView

class Ui_ProcedurePage(object):
    def setupUi(self, ProcedurePage):
        if not ProcedurePage.objectName():
            ProcedurePage.setObjectName(u"ProcedurePage")
        self.page = QVBoxLayout(ProcedurePage)
        self.page.setSpacing(12)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.title = QLabel(ProcedurePage)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.head_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_gap)

        self.count = QLabel(ProcedurePage)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"muted")

        self.head.addWidget(self.count)

        self.papers = ButtonRow(ProcedurePage)
        self.papers.setObjectName(u"papers")
        self.confirm = QPushButton(self.papers)
        self.confirm.setObjectName(u"confirm")
        self.blank_form = QPushButton(self.papers)
        self.blank_form.setObjectName(u"blank_form")
        self.print_it = QPushButton(self.papers)
        self.print_it.setObjectName(u"print_it")

        self.head.addWidget(self.papers)


        self.page.addLayout(self.head)

        self.filters = QHBoxLayout()
        self.filters.setObjectName(u"filters")
        self.search_column = QVBoxLayout()
        self.search_column.setSpacing(3)
        self.search_column.setObjectName(u"search_column")
        self.search_label = QLabel(ProcedurePage)
        self.search_label.setObjectName(u"search_label")

        self.search_column.addWidget(self.search_label)

        self.search = QLineEdit(ProcedurePage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.search_column.addWidget(self.search)


        self.filters.addLayout(self.search_column)

        self.narrowing = FilterRow(ProcedurePage)
        self.narrowing.setObjectName(u"narrowing")
        self.regime_filter = QWidget(self.narrowing)
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
        self.regime.setMinimumContentsLength(24)

        self.regime_column.addWidget(self.regime)

        self.beside_filter = QWidget(self.narrowing)
        self.beside_filter.setObjectName(u"beside_filter")
        self.beside_column = QVBoxLayout(self.beside_filter)
        self.beside_column.setSpacing(3)
        self.beside_column.setObjectName(u"beside_column")
        self.beside_column.setContentsMargins(0, 0, 0, 0)
        self.beside_label = QLabel(self.beside_filter)
        self.beside_label.setObjectName(u"beside_label")

        self.beside_column.addWidget(self.beside_label)

        self.beside = QComboBox(self.beside_filter)
        self.beside.setObjectName(u"beside")
        self.beside.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.beside.setMinimumContentsLength(18)

        self.beside_column.addWidget(self.beside)

        self.kind_filter = QWidget(self.narrowing)
        self.kind_filter.setObjectName(u"kind_filter")
        self.kind_column = QVBoxLayout(self.kind_filter)
        self.kind_column.setSpacing(3)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_filter)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind = QComboBox(self.kind_filter)
        self.kind.setObjectName(u"kind")

        self.kind_column.addWidget(self.kind)


        self.filters.addWidget(self.narrowing)

        self.filters.setStretch(0, 1)
        self.filters.setStretch(1, 1)

        self.page.addLayout(self.filters)

        self.halves = QSplitter(ProcedurePage)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(9)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.halves.sizePolicy().hasHeightForWidth())
        self.halves.setSizePolicy(sizePolicy)
        self.rules = TableView(self.halves)
        self.rules.setObjectName(u"rules")
        self.halves.addWidget(self.rules)
        self.pairs = TableView(self.halves)
        self.pairs.setObjectName(u"pairs")
        self.halves.addWidget(self.pairs)
        self.both = QSplitter(self.halves)
        self.both.setObjectName(u"both")
        self.both.setOrientation(Qt.Orientation.Horizontal)
        self.both.setChildrenCollapsible(False)
        self.both.setHandleWidth(9)
        self.scroll = Scroll(self.both)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.rule = QWidget()
        self.rule.setObjectName(u"rule")
        self.scroll.setWidget(self.rule)
        self.both.addWidget(self.scroll)
        self.scroll_beside = Scroll(self.both)
        self.scroll_beside.setObjectName(u"scroll_beside")
        self.scroll_beside.setWidgetResizable(True)
        self.rule_beside = QWidget()
        self.rule_beside.setObjectName(u"rule_beside")
        self.scroll_beside.setWidget(self.rule_beside)
        self.both.addWidget(self.scroll_beside)
        self.halves.addWidget(self.both)

        self.page.addWidget(self.halves)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search)
        self.regime_label.setBuddy(self.regime)
        self.beside_label.setBuddy(self.beside)
        self.kind_label.setBuddy(self.kind)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.regime)
        QWidget.setTabOrder(self.regime, self.kind)
        QWidget.setTabOrder(self.kind, self.rules)
        QWidget.setTabOrder(self.rules, self.scroll)
        QWidget.setTabOrder(self.scroll, self.scroll_beside)
        QWidget.setTabOrder(self.scroll_beside, self.blank_form)
        QWidget.setTabOrder(self.blank_form, self.print_it)

        self.retranslateUi(ProcedurePage)

        QMetaObject.connectSlotsByName(ProcedurePage)
    # setupUi

    def retranslateUi(self, ProcedurePage):
        ProcedurePage.setWindowTitle(QCoreApplication.translate("ProcedurePage", u"Procedure", None))
        self.title.setText(QCoreApplication.translate("ProcedurePage", u"Procedure", None))
        self.count.setText("")
        self.confirm.setText(QCoreApplication.translate("ProcedurePage", u"Confirm the &edition\u2026", None))
#if QT_CONFIG(tooltip)
        self.confirm.setToolTip(QCoreApplication.translate("ProcedurePage", u"Goes through the lines of Working Together 2026, of the Panel\u2019s guidance or of the office\u2019s own standards, compared with the office\u2019s copy.", None))
#endif // QT_CONFIG(tooltip)
        self.blank_form.setText(QCoreApplication.translate("ProcedurePage", u"&Notification form\u2026", None))
#if QT_CONFIG(tooltip)
        self.blank_form.setToolTip(QCoreApplication.translate("ProcedurePage", u"A blank form for agencies, with the criteria of these arrangements: for a review, or for another type of review. It holds nothing of any case.", None))
#endif // QT_CONFIG(tooltip)
        self.print_it.setText(QCoreApplication.translate("ProcedurePage", u"&Print as it is followed\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_it.setToolTip(QCoreApplication.translate("ProcedurePage", u"One edition of the arrangements as this office follows it, with its readings and their reasons. It holds nothing of any case and bears no marking.", None))
#endif // QT_CONFIG(tooltip)
        self.search_label.setText(QCoreApplication.translate("ProcedurePage", u"&Search", None))
        self.search.setPlaceholderText(QCoreApplication.translate("ProcedurePage", u"Any words, a paragraph, who must be told", None))
        self.regime_label.setText(QCoreApplication.translate("ProcedurePage", u"&Arrangements", None))
        self.beside_label.setText(QCoreApplication.translate("ProcedurePage", u"Si&de by side with", None))
        self.kind_label.setText(QCoreApplication.translate("ProcedurePage", u"Sho&w", None))
#if QT_CONFIG(accessibility)
        self.rules.setAccessibleName(QCoreApplication.translate("ProcedurePage", u"Rules", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rules.setAccessibleDescription(QCoreApplication.translate("ProcedurePage", u"The rule that is current stands in full below; Enter goes there", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pairs.setAccessibleName(QCoreApplication.translate("ProcedurePage", u"Rules of both arrangements", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pairs.setAccessibleDescription(QCoreApplication.translate("ProcedurePage", u"The rule that is current stands in full below, under both; Enter goes there", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ProcedurePage", u"The rule in full", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll_beside.setAccessibleName(QCoreApplication.translate("ProcedurePage", u"The rule in full under the other arrangements", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

