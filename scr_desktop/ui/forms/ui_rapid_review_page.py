# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rapid_review_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget,
    QWizardPage)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.room.scroll import Scroll

class Ui_RapidReviewPage(object):
    def setupUi(self, RapidReviewPage):
        if not RapidReviewPage.objectName():
            RapidReviewPage.setObjectName(u"RapidReviewPage")
        self.columns = QHBoxLayout(RapidReviewPage)
        self.columns.setSpacing(18)
        self.columns.setObjectName(u"columns")
        self.scroll = Scroll(RapidReviewPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(12)
        self.scroll_column.setObjectName(u"scroll_column")
        self.writing = QWidget(self.scroll_inside)
        self.writing.setObjectName(u"writing")

        self.scroll_column.addWidget(self.writing)

        self.spacer_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.spacer_1)

        self.scroll.setWidget(self.scroll_inside)

        self.columns.addWidget(self.scroll)

        self.beside = QVBoxLayout()
        self.beside.setSpacing(8)
        self.beside.setObjectName(u"beside")
        self.material_title = QLabel(RapidReviewPage)
        self.material_title.setObjectName(u"material_title")
        self.material_title.setTextFormat(Qt.TextFormat.PlainText)
        self.material_title.setWordWrap(True)
        self.material_title.setProperty(u"role", u"heading")

        self.beside.addWidget(self.material_title)

        self.material_about = QLabel(RapidReviewPage)
        self.material_about.setObjectName(u"material_about")
        self.material_about.setTextFormat(Qt.TextFormat.PlainText)
        self.material_about.setWordWrap(True)
        self.material_about.setProperty(u"role", u"muted")

        self.beside.addWidget(self.material_about)

        self.choosing = QHBoxLayout()
        self.choosing.setObjectName(u"choosing")
        self.source_label = QLabel(RapidReviewPage)
        self.source_label.setObjectName(u"source_label")

        self.choosing.addWidget(self.source_label)

        self.source = ChoiceEntry(RapidReviewPage)
        self.source.setObjectName(u"source")

        self.choosing.addWidget(self.source)

        self.choosing.setStretch(1, 1)

        self.beside.addLayout(self.choosing)

        self.material_scroll = Scroll(RapidReviewPage)
        self.material_scroll.setObjectName(u"material_scroll")
        self.material_scroll.setWidgetResizable(True)
        self.material_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.material_scroll_inside = QWidget()
        self.material_scroll_inside.setObjectName(u"material_scroll_inside")
        self.material_scroll_column = QVBoxLayout(self.material_scroll_inside)
        self.material_scroll_column.setSpacing(12)
        self.material_scroll_column.setObjectName(u"material_scroll_column")
        self.material = QWidget(self.material_scroll_inside)
        self.material.setObjectName(u"material")

        self.material_scroll_column.addWidget(self.material)

        self.spacer_2 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.material_scroll_column.addItem(self.spacer_2)

        self.material_scroll.setWidget(self.material_scroll_inside)

        self.beside.addWidget(self.material_scroll)


        self.columns.addLayout(self.beside)

        self.columns.setStretch(0, 3)
        self.columns.setStretch(1, 2)
#if QT_CONFIG(shortcut)
        self.source_label.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RapidReviewPage)

        QMetaObject.connectSlotsByName(RapidReviewPage)
    # setupUi

    def retranslateUi(self, RapidReviewPage):
        RapidReviewPage.setTitle(QCoreApplication.translate("RapidReviewPage", u"Rapid review", None))
        RapidReviewPage.setSubTitle(QCoreApplication.translate("RapidReviewPage", u"Saved as you type.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("RapidReviewPage", u"Writing", None))
#endif // QT_CONFIG(accessibility)
        self.material_title.setText(QCoreApplication.translate("RapidReviewPage", u"Beside it: what there is to read", None))
        self.material_about.setText(QCoreApplication.translate("RapidReviewPage", u"Nothing here goes into the review by itself. Copy what you need.", None))
        self.source_label.setText(QCoreApplication.translate("RapidReviewPage", u"F&rom", None))
#if QT_CONFIG(accessibility)
        self.material_scroll.setAccessibleName(QCoreApplication.translate("RapidReviewPage", u"Material to read", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

